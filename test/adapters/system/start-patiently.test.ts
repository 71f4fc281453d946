import { describe, expect, it } from 'vitest';
import { startPatiently } from '../../../adapters/system/start-patiently.ts';
import { TerrainError } from '../../../bot/errors.ts';
import type { Chat, ChatHandler } from '../../../bot/ports/chat.ts';
import { createManualClock } from '../../doubles/manual-clock.ts';

const handler = {} as ChatHandler;

/** A chat whose platform fails as told, one outcome a start, and then is there. */
function chatThat(...failures: readonly Error[]) {
  const left = [...failures];
  const said: string[] = [];
  const chat = {
    start: async () => {
      said.push('start');
      const failure = left.shift();
      if (failure !== undefined) throw failure;
    },
    stop: async () => {
      said.push('stop');
    },
  } as unknown as Chat;
  return { chat, said };
}

function started(...failures: readonly Error[]) {
  const clock = createManualClock();
  const { chat, said } = chatThat(...failures);
  const told: boolean[] = [];
  const start = startPatiently({ chat, handler, clock, onFailure: (_, again) => told.push(again) });
  return { clock, said, told, start };
}

const AWAY = new Error('connect ECONNREFUSED');

describe('a patient start', () => {
  it('tries again after 2 s, then 4, until the platform is there', async () => {
    const { clock, said, told, start } = started(AWAY, AWAY);
    await clock.advance(1_999);
    expect(said).toEqual(['start']);
    await clock.advance(1);
    await clock.advance(3_999);
    expect(said).toEqual(['start', 'start']);
    await clock.advance(1);
    await start.settled;
    expect([said.length, told]).toEqual([3, [true, true]]);
  });

  it('never rests longer than 5 minutes', async () => {
    const { clock, said } = started(...Array.from({ length: 12 }, () => AWAY));
    for (let minute = 0; minute < 9; minute += 1) await clock.advance(60_000);
    const before = said.length;
    for (let minute = 0; minute < 5; minute += 1) await clock.advance(60_000);
    expect(said.length).toBe(before + 1);
  });

  it('gives up when the settings are wrong', async () => {
    const { clock, said, told, start } = started(new TerrainError('BAD_SETTINGS', { problems: 'TOKEN' }));
    await start.settled;
    await clock.advance(600_000);
    expect([said, told]).toEqual([['start'], [false]]);
  });

  it('starts no more once stopped, and stops the chat', async () => {
    const { clock, said, start } = started(AWAY);
    await clock.advance(0);
    await start.stop();
    await clock.advance(600_000);
    expect(said).toEqual(['start', 'stop']);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SWEEP_MEMORY, sweepMemory } from '../../jobs/sweep-memory.ts';
import { type Desk, openDesk } from '../bot/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

describe('sweep-memory', () => {
  it('forgets deliveries of a month ago, but none that quotes a report', async () => {
    const { store, clock } = desk.bot.context;
    const at = new Date(clock.now().getTime() - 31 * 24 * 3_600_000).toISOString();
    await store.deliveries.sent({ chat: 'c', key: 'said', ref: 'm1', reports: [], at });
    await store.deliveries.sent({ chat: 'c', key: 'quoting', ref: 'm2', reports: ['r1'], at });
    await sweepMemory(desk.bot.context).run({
      payload: null,
      attempt: 1,
      signal: new AbortController().signal,
    });
    const left = await Promise.all(['said', 'quoting'].map((key) => store.deliveries.get('c', key)));
    expect(left.map((delivery) => delivery?.ref)).toEqual([undefined, 'm2']);
  });

  it('forgets what has expired, and comes back in an hour', async () => {
    const { store, clock } = desk.bot.context;
    const at = (ms: number) => new Date(clock.now().getTime() + ms).toISOString();
    await store.ledger.claim('k', at(0), at(-1));
    await store.kept.put('k', 1, at(0));
    const run = { payload: null, attempt: 1, signal: new AbortController().signal };
    await sweepMemory(desk.bot.context).run(run);
    expect([await store.ledger.sweep(at(0)), await store.kept.sweep(at(0))]).toEqual([0, 0]);
    const jobs = (await store.jobs.list('waiting')).filter(({ name }) => name === SWEEP_MEMORY);
    expect(jobs.map(({ dueAt }) => dueAt)).toEqual([at(3_600_000)]);
  });
});

import { describe, expect, it } from 'vitest';
import { createManualClock } from './manual-clock.ts';

describe('the manual clock', () => {
  it('runs each task at its own instant, in order, what tasks set on the way included', async () => {
    const clock = createManualClock('2026-11-02T08:00:00.000Z');
    const ran: string[] = [];
    const note = (name: string) => () => ran.push(`${name} ${clock.now().toISOString().slice(17, 19)}`);
    clock.after(3_000, note('c'));
    clock.after(1_000, () => {
      note('a')();
      clock.after(1_000, note('b'));
    });
    clock.after(10_000, note('late'));
    await clock.advance(5_000);
    expect(ran).toEqual(['a 01', 'b 02', 'c 03']);
    expect([clock.now().toISOString(), clock.pending()]).toEqual(['2026-11-02T08:00:05.000Z', 1]);
  });

  it('forgets a task that was cancelled', async () => {
    const clock = createManualClock();
    const ran: string[] = [];
    const cancel = clock.after(1_000, () => ran.push('a'));
    cancel();
    await clock.advance(5_000);
    expect(ran).toEqual([]);
  });
});

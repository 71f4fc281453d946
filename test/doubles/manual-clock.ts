import type { Clock } from '../../bot/ports/clock.ts';

/** A clock that stands still until the test moves it. */
export interface ManualClock extends Clock {
  /** Moves time on; each task runs at its own instant, and what it starts goes on before the next one. */
  advance(ms: number): Promise<void>;
  /** How many tasks wait for their time. */
  pending(): number;
}

interface Timer {
  readonly at: number;
  readonly task: () => void;
}

export function createManualClock(start = '2026-11-02T08:00:00.000Z'): ManualClock {
  let now = Date.parse(start);
  const timers = new Set<Timer>();

  async function advance(ms: number): Promise<void> {
    const end = now + ms;
    await settle();
    for (let timer = earliest(timers, end); timer; timer = earliest(timers, end)) {
      timers.delete(timer);
      now = Math.max(now, timer.at);
      timer.task();
      await settle();
    }
    now = end;
  }

  return {
    now: () => new Date(now),
    after(delayMs, task) {
      const timer = { at: now + Math.max(0, delayMs), task };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance,
    pending: () => timers.size,
  };
}

/** The first timer to fire up to `end`; of two of one instant, the one set first. */
function earliest(timers: ReadonlySet<Timer>, end: number): Timer | undefined {
  let first: Timer | undefined;
  for (const timer of timers) {
    if (timer.at <= end && (!first || timer.at < first.at)) first = timer;
  }
  return first;
}

/** Lets promises that are ready go on; twice, for those that a callback of the first turn made ready. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

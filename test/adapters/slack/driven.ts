import type { ManualClock } from '../../doubles/manual-clock.ts';

const STEP_MS = 250;
const PATIENCE_MS = 20_000;

/** What the work gives, with time moved on while it waits for it. Fails after 20 s of real time. */
export async function driven<Result>(clock: ManualClock, work: Promise<Result>): Promise<Result> {
  let settled = false;
  const end = Date.now() + PATIENCE_MS;
  const mark = () => {
    settled = true;
  };
  work.then(mark, mark);
  while (!settled) {
    if (Date.now() > end) throw new Error('It never came.');
    if (clock.pending() > 0) await clock.advance(STEP_MS);
    else await new Promise((resolve) => setImmediate(resolve));
  }
  return work;
}

/** Resolves when what sockets bring has made it true. Fails after 20 s of real time. */
export async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('It never came.');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

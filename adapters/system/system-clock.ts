import type { Clock } from '../../bot/ports/clock.ts';

/** The longest delay that a Node timer takes; a longer one would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** The time of the machine. */
export function createSystemClock(): Clock {
  return { now: () => new Date(), after };
}

function after(delayMs: number, task: () => void): () => void {
  let timer: NodeJS.Timeout;
  const wait = (leftMs: number): void => {
    const next = leftMs > LONGEST_MS ? () => wait(leftMs - LONGEST_MS) : task;
    timer = setTimeout(next, Math.min(leftMs, LONGEST_MS)).unref();
  };
  wait(delayMs);
  return () => clearTimeout(timer);
}

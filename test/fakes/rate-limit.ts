/** A platform's limit, counted over fixed windows of real time. */
export interface RateLimit {
  /** Counts a call; when there are too many in this window, the seconds until the next, e.g. 2.4. */
  take(): number | undefined;
  /** How many calls were too many. */
  refused(): number;
}

export function createRateLimit(calls: number, windowMs: number): RateLimit {
  let [begun, taken, refused] = [Date.now(), 0, 0];
  return {
    take: () => {
      const now = Date.now();
      if (now - begun >= windowMs) [begun, taken] = [now, 0];
      taken += 1;
      if (taken <= calls) return undefined;
      refused += 1;
      return (begun + windowMs - now) / 1000;
    },
    refused: () => refused,
  };
}

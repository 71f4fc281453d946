const FIRST_MS = 2_000;
const LONGEST_MS = 600_000;

/** How long a job rests after its nth try failed: 2 s, doubled each time, at most 10 minutes. */
export function retryDelay(attempt: number): number {
  return Math.min(FIRST_MS * 2 ** (attempt - 1), LONGEST_MS);
}

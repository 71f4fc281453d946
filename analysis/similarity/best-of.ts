/** The best items of a list: `found` of them, best first. */
export interface BestOf {
  readonly rows: Int32Array;
  readonly values: Float64Array;
  readonly found: number;
}

/**
 * The `count` best of some rows by insertion into a short sorted list: one pass, nothing sorted that is not kept. Each
 * row is scored once; minus infinity leaves it out. Equal scores: the lower row first.
 * @param scoreOf score of a row, which is at place `at` among the candidates
 */
export function bestOf(
  candidates: Int32Array,
  count: number,
  scoreOf: (row: number, at: number) => number,
): BestOf {
  const rows = new Int32Array(count);
  const values = new Float64Array(count);
  let found = 0;
  // The value to beat, at hand: nearly every row fails here.
  let last = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < candidates.length; at++) {
    const row = candidates[at] as number;
    const value = scoreOf(row, at);
    if (value < last || value === Number.NEGATIVE_INFINITY) continue;
    if (found === count && !isBefore(value, row, last, rows[count - 1] as number)) continue;
    let place = found < count ? found++ : count - 1;
    while (place > 0 && isBefore(value, row, values[place - 1] as number, rows[place - 1] as number)) {
      rows[place] = rows[place - 1] as number;
      values[place] = values[place - 1] as number;
      place--;
    }
    rows[place] = row;
    values[place] = value;
    if (found === count) last = values[count - 1] as number;
  }
  return { rows, values, found };
}

function isBefore(value: number, row: number, other: number, otherRow: number): boolean {
  return value > other || (value === other && row < otherRow);
}

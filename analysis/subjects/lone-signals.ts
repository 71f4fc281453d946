import type { Neighbours } from '../similarity/nearest-rows.ts';

/** Neighbours whose similarity is averaged: AUC .785 for lone reports on field reports with 15, in words only. */
export const LONE_NEIGHBOURS = 15;
/**
 * How far below the middle of the theme a report must stand, in robust standard deviations: about 7 % of a bell
 * curve, which is the share of lone reports in the themes seen.
 */
const FAR_BELOW = 1.5;
/** Scales the median absolute deviation to the standard deviation of a bell curve. */
const BELL = 1.4826;

/** True for each report that resembles few others: mean similarity to its nearest neighbours far below the middle. */
export function loneSignals(neighbours: Neighbours): boolean[] {
  const rows = neighbours.count === 0 ? 0 : neighbours.ids.length / neighbours.count;
  const means = Array.from({ length: rows }, (_, row) => meanSimilarity(neighbours, row));
  const known = means.filter((mean) => mean !== null);
  const middle = median(known);
  const deviation = BELL * median(known.map((mean) => Math.abs(mean - middle)));
  return means.map((mean) => mean === null || mean < middle - FAR_BELOW * deviation - 1e-9);
}

/** Null for a report without any neighbour. */
function meanSimilarity({ count, ids, scores }: Neighbours, row: number): number | null {
  let sum = 0;
  let found = 0;
  for (let at = row * count; at < (row + 1) * count && (ids[at] as number) >= 0; at++, found++)
    sum += scores[at] as number;
  return found === 0 ? null : sum / count;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length === 0) return 0;
  return ((sorted[Math.ceil(half) - 1] as number) + (sorted[Math.floor(half)] as number)) / 2;
}

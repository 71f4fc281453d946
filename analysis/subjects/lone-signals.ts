import type { Neighbours } from '../similarity/nearest-rows.ts';

/** Neighbours whose similarity is averaged: AUC .785 for lone reports on themes of 100 with 15, in words only. */
export const LONE_NEIGHBOURS = 15;
/** In smaller themes a subject is smaller than that: one neighbour for so many reports, three at least. */
const REPORTS_A_NEIGHBOUR = 7;
const FEWEST_NEIGHBOURS = 3;
/** A cluster of which a larger share would leave is a small subject, not a heap of lone signals. */
const LARGEST_LONE_SHARE = 0.5;
/**
 * How far below the middle of the theme a report must stand, in robust standard deviations: about 7 % of a bell
 * curve, which is the share of lone reports in the themes seen.
 */
const FAR_BELOW = 1.5;
/** Scales the median absolute deviation to the standard deviation of a bell curve. */
const BELL = 1.4826;

/**
 * True for each report that resembles few others: mean similarity to its nearest neighbours far below the middle of
 * the theme. Reports without any neighbour always are.
 * @param labels cluster of each report
 */
export function loneSignals(neighbours: Neighbours, labels: Int32Array): boolean[] {
  const rows = neighbours.count === 0 ? 0 : neighbours.ids.length / neighbours.count;
  const count = Math.min(
    neighbours.count,
    Math.max(FEWEST_NEIGHBOURS, Math.round(rows / REPORTS_A_NEIGHBOUR)),
  );
  const means = Array.from({ length: rows }, (_, row) => meanSimilarity(neighbours, row, count));
  const known = means.filter((mean) => mean !== null);
  const middle = median(known);
  const limit = middle - FAR_BELOW * BELL * median(known.map((mean) => Math.abs(mean - middle))) - 1e-9;
  const far = means.map((mean) => mean !== null && mean < limit);
  const small = clustersMostlyFar(far, labels);
  return means.map((mean, row) => mean === null || (far[row] === true && !small.has(labels[row] as number)));
}

function clustersMostlyFar(far: readonly boolean[], labels: Int32Array): Set<number> {
  const sizes = new Map<number, number>();
  const leaving = new Map<number, number>();
  labels.forEach((label, row) => {
    sizes.set(label, (sizes.get(label) ?? 0) + 1);
    if (far[row]) leaving.set(label, (leaving.get(label) ?? 0) + 1);
  });
  return new Set(
    [...leaving]
      .filter(([label, count]) => count > LARGEST_LONE_SHARE * (sizes.get(label) ?? 0))
      .map(([label]) => label),
  );
}

/** Null for a report without any neighbour. */
function meanSimilarity(neighbours: Neighbours, row: number, count: number): number | null {
  const from = row * neighbours.count;
  let sum = 0;
  let found = 0;
  for (; found < count && (neighbours.ids[from + found] as number) >= 0; found++) {
    sum += neighbours.scores[from + found] as number;
  }
  return found === 0 ? null : sum / count;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length === 0) return 0;
  return ((sorted[Math.ceil(half) - 1] as number) + (sorted[Math.floor(half)] as number)) / 2;
}

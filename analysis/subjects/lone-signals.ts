import type { Neighbours } from '../similarity/nearest-rows.ts';

/** Neighbours whose similarity is averaged: in words only, AUC .79 to .80 for lone reports on themes of 100 with 15 to 30. */
export const LONE_NEIGHBOURS = 18;
/**
 * The same in the list of concepts: AUC .78 with 8 to 15, .845 with those in words (.821 with 5). In the other views a
 * lone report is not to be told.
 */
export const LONE_CONCEPT_NEIGHBOURS = 10;
/** In smaller themes a subject is smaller than that: one neighbour for so many reports, three at least. */
const REPORTS_A_NEIGHBOUR = 6;
const FEWEST_NEIGHBOURS = 3;
/** A cluster of which a larger share would leave is a small subject, not a heap of lone signals. */
const LARGEST_LONE_SHARE = 0.5;
/**
 * How far below the middle of the theme a report must stand, in robust standard deviations: about 7 % of a bell
 * curve, which is the share of lone reports in the themes seen.
 */
const FAR_BELOW = 1.5;
/** However long the tail, only the farthest of so many reports leaves: further up, wrong ones outnumber the right by far. */
const REPORTS_A_LONE = 12;
/** Scales the median absolute deviation to the standard deviation of a bell curve. */
const BELL = 1.4826;

/**
 * True for each report that resembles few others: its evidence stands far below the middle of the theme. Reports
 * without any neighbour in words always are.
 * @param labels cluster of each report
 */
export function loneSignals(inWords: Neighbours, inConcepts: Neighbours, labels: Int32Array): boolean[] {
  const evidence = nearness(inWords, inConcepts);
  const far = farBelow(evidence);
  const small = clustersMostlyFar(far, labels);
  return evidence.map(
    (value, row) => value === null || (far[row] === true && !small.has(labels[row] as number)),
  );
}

/**
 * How near each report is to others: its mean similarity to its nearest neighbours in words and in concepts, each in
 * robust standard deviations from the middle of the theme, together. Null for a report without neighbours in words.
 */
export function nearness(inWords: Neighbours, inConcepts: Neighbours): (number | null)[] {
  const words = meanSimilarities(inWords);
  const concepts = meanSimilarities(inConcepts);
  const ofWords = robust(words.filter((mean) => mean !== null));
  const ofConcepts = robust(concepts.map((mean) => mean ?? 0));
  return words.map((mean, row) => (mean === null ? null : ofWords(mean) + ofConcepts(concepts[row] ?? 0)));
}

function farBelow(evidence: readonly (number | null)[]): boolean[] {
  const known = evidence.filter((value) => value !== null);
  const spread = robust(known);
  const last = known.sort((a, b) => a - b)[Math.floor(known.length / REPORTS_A_LONE)];
  const limit = -FAR_BELOW - 1e-9;
  return evidence.map((value) => value !== null && spread(value) < limit && value < (last as number));
}

/** Brings values to robust standard deviations from their median; to 0 when they hardly vary. */
function robust(values: readonly number[]): (value: number) => number {
  const middle = median(values);
  const deviation = BELL * median(values.map((value) => Math.abs(value - middle)));
  return (value) => (deviation < 1e-9 ? 0 : (value - middle) / deviation);
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
function meanSimilarities(neighbours: Neighbours): (number | null)[] {
  const rows = neighbours.count === 0 ? 0 : neighbours.ids.length / neighbours.count;
  const count = Math.min(
    neighbours.count,
    Math.max(FEWEST_NEIGHBOURS, Math.round(rows / REPORTS_A_NEIGHBOUR)),
  );
  return Array.from({ length: rows }, (_, row) => {
    const from = row * neighbours.count;
    let sum = 0;
    let found = 0;
    for (; found < count && (neighbours.ids[from + found] as number) >= 0; found++) {
      sum += neighbours.scores[from + found] as number;
    }
    return found === 0 ? null : sum / count;
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length === 0) return 0;
  return ((sorted[Math.ceil(half) - 1] as number) + (sorted[Math.floor(half)] as number)) / 2;
}

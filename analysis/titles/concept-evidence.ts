import { logarithm } from '../numeric/logarithm.ts';
import { rowRange, type SparseRows } from '../numeric/sparse-rows.ts';

/** How much a concept tells of a subject. */
export interface ConceptEvidence {
  readonly weight: number;
  /** Reports of the subject that speak of it. */
  readonly reports: number;
}

/** Share added to both sides of the ratio: a concept absent elsewhere does not weigh without bound. */
const SMOOTHING = 0.02;
/** As in `tellingStems`. */
const DOUBT = 2;

/**
 * For each subject the concepts that it speaks of more than the rest of the theme: mean weight inside x ln of the ratio
 * to that outside, as `tellingStems` does with words.
 * @param hits one row a report, one column a concept
 * @param groups rows of each subject
 */
export function conceptEvidence(
  hits: SparseRows,
  groups: readonly (readonly number[])[],
): ReadonlyMap<number, ConceptEvidence>[] {
  const sums = groups.map((rows) => sumRows(hits, rows));
  const totals = new Map<number, number>();
  for (const sum of sums) for (const [concept, { weight }] of sum) add(totals, concept, weight);
  const reports = groups.reduce((count, rows) => count + rows.length, 0);
  return sums.map((sum, at) => {
    const size = groups[at]?.length ?? 0;
    const told = new Map<number, ConceptEvidence>();
    for (const [concept, { weight, reports: speaking }] of sum) {
      const inside = weight / size;
      const outside = ((totals.get(concept) ?? 0) - weight) / Math.max(1, reports - size);
      const value = inside * logarithm((inside + SMOOTHING) / (outside + SMOOTHING));
      if (value > 0)
        told.set(concept, { weight: (value * speaking) / (speaking + DOUBT), reports: speaking });
    }
    return told;
  });
}

function sumRows(hits: SparseRows, rows: readonly number[]): Map<number, ConceptEvidence> {
  const sums = new Map<number, ConceptEvidence>();
  for (const row of rows) {
    const [from, to] = rowRange(hits, row);
    for (let at = from; at < to; at++) {
      const concept = hits.columns[at] as number;
      const known = sums.get(concept) ?? { weight: 0, reports: 0 };
      sums.set(concept, {
        weight: known.weight + (hits.values[at] as number),
        reports: known.reports + 1,
      });
    }
  }
  return sums;
}

function add(totals: Map<number, number>, key: number, value: number): void {
  totals.set(key, (totals.get(key) ?? 0) + value);
}

import { logarithm } from '../numeric/logarithm.ts';
import type { SparseRows } from '../numeric/sparse-rows.ts';
import { conceptCount, conceptHits } from '../vectors/concepts.ts';

/** ln((1 + n) / (1 + df)) of each concept in a theme. */
export function conceptWeights(texts: readonly ReadonlyMap<number, number>[]): Float64Array {
  const counts = new Float64Array(conceptCount());
  for (const hits of texts)
    for (const concept of hits.keys()) counts[concept] = (counts[concept] as number) + 1;
  return counts.map((count) => logarithm((1 + texts.length) / (1 + count)));
}

/** The concepts that each text speaks of. */
export function conceptsOf(texts: readonly (readonly string[])[]): Map<number, number>[] {
  return texts.map(conceptHits);
}

/** One unit row a text: hits x weight. Empty for a text that speaks of no concept. */
export function conceptRows(
  texts: readonly ReadonlyMap<number, number>[],
  weights: Float64Array,
): SparseRows {
  const starts = new Int32Array(texts.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  texts.forEach((hits, row) => {
    const found = [...hits]
      .map(([concept, times]) => ({ concept, value: times * (weights[concept] as number) }))
      .filter(({ value }) => value > 1e-9)
      .sort((a, b) => a.concept - b.concept);
    const length = Math.sqrt(found.reduce((sum, { value }) => sum + value * value, 0));
    for (const { concept, value } of found) {
      columns.push(concept);
      values.push(value / length);
    }
    starts[row + 1] = columns.length;
  });
  return {
    rows: texts.length,
    width: weights.length,
    starts,
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
  };
}

import { selectFeatures } from '../numeric/feature-rows.ts';
import { sampledRows } from '../numeric/sampled-rows.ts';
import type { GroupingIndex } from '../similarity/grouping-index.ts';
import { similarityMatrix } from '../similarity/similarity-matrix.ts';

/** Reports whose pairs tell how far apart cosines lie. */
const SAMPLE = 300;

/**
 * Cosine of two centred rows, with what centring took from it: the mean of a row's cosines with the others is brought
 * to -1 / (n - 1), which in a theme of twenty reports is more than what tells an answer.
 */
export function centredCosine(similarity: number, lengths: Float64Array, row: number, other: number): number {
  const product = (lengths[row] as number) * (lengths[other] as number);
  const rows = lengths.length;
  return product < 1e-9 ? 0 : (((rows - 1) * similarity) / product + 1) / rows;
}

/** Root mean square of the cosines of two reports of the theme: it differs with the vectors, and with an encoder. */
export function typicalCosine({ space, lengths }: GroupingIndex, seed: number): number {
  const chosen = sampledRows(lengths.length, SAMPLE, seed);
  const matrix = similarityMatrix(selectFeatures(space.features, chosen));
  let squares = 0;
  chosen.forEach((row, i) => {
    chosen.subarray(0, i).forEach((other, j) => {
      const cosine = centredCosine(matrix[i * chosen.length + j] as number, lengths, row, other);
      squares += cosine * cosine;
    });
  });
  return Math.sqrt(squares / Math.max(1, (chosen.length * (chosen.length - 1)) / 2));
}

import { type FeatureRows, selectFeatures } from '../numeric/feature-rows.ts';
import { sampledRows } from '../numeric/sampled-rows.ts';
import { similarityMatrix } from './similarity-matrix.ts';

/** Rows whose pairs are looked at: 45,000 pairs give the spread within 1 %. */
const SAMPLE = 300;

/** Standard deviation of the similarity over pairs of distinct rows; 1 when nothing varies. */
export function similaritySpread(features: FeatureRows, seed: number): number {
  const sample = selectFeatures(features, sampledRows(features.rows, SAMPLE, seed));
  const { rows } = sample;
  if (rows < 2) return 1;
  const matrix = similarityMatrix(sample);
  let sum = 0;
  let squares = 0;
  for (let row = 0; row < rows; row++) {
    for (let other = 0; other < row; other++) {
      const similarity = matrix[row * rows + other] as number;
      sum += similarity;
      squares += similarity * similarity;
    }
  }
  const pairs = (rows * (rows - 1)) / 2;
  const variance = squares / pairs - (sum / pairs) ** 2;
  return variance > 1e-12 ? Math.sqrt(variance) : 1;
}

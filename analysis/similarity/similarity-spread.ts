import type { FeatureRows } from '../numeric/feature-rows.ts';
import { similarityMatrix } from './similarity-matrix.ts';

/** Standard deviation of the similarity over pairs of distinct rows; 1 when nothing varies. */
export function similaritySpread(features: FeatureRows): number {
  const { rows } = features;
  if (rows < 2) return 1;
  const matrix = similarityMatrix(features);
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

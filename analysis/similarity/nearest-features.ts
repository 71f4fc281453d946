import { type FeatureRows, isEmptyRow } from '../numeric/feature-rows.ts';
import { bestOf } from './best-of.ts';
import type { Neighbours } from './nearest-rows.ts';
import { similarityMatrix } from './similarity-matrix.ts';

/**
 * Nearest rows by similarity, every pair compared. Rows without anything are nobody's neighbour. Equal scores: the
 * earlier row first.
 * @param matrix the similarity of every two rows, where it is known
 */
export function nearestFeatures(
  features: FeatureRows,
  count: number,
  matrix = similarityMatrix(features),
): Neighbours {
  const { rows } = features;
  const ids = new Int32Array(rows * count).fill(-1);
  const scores = new Float32Array(rows * count);
  const known = Int32Array.from({ length: rows }, (_, row) => row).filter(
    (row) => !isEmptyRow(features, row),
  );
  for (const row of known) {
    const line = matrix.subarray(row * rows, (row + 1) * rows);
    const best = bestOf(known, count, (other) =>
      other === row ? Number.NEGATIVE_INFINITY : (line[other] as number),
    );
    for (let rank = 0; rank < best.found; rank++) {
      ids[row * count + rank] = best.rows[rank] as number;
      scores[row * count + rank] = best.values[rank] as number;
    }
  }
  return { count, ids, scores };
}

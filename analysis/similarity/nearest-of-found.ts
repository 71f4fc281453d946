import { sparseFeatures } from '../numeric/feature-rows.ts';
import { rowDot, rowRange, type SparseRows } from '../numeric/sparse-rows.ts';
import { bestOf } from './best-of.ts';
import type { Neighbours } from './nearest-rows.ts';

/**
 * The nearest in one view among those found in another, best first, by inner product of centred rows. Rows without a
 * feature, and those that share none, are no neighbours.
 * @param found the neighbours of each row of `matrix` in the other view
 */
export function nearestOfFound(matrix: SparseRows, found: Neighbours, count: number): Neighbours {
  const { levels, base } = sparseFeatures(matrix);
  const ids = new Int32Array(matrix.rows * count).fill(-1);
  const scores = new Float32Array(matrix.rows * count);
  const own = new Float64Array(matrix.width);
  for (let row = 0; row < matrix.rows; row++) {
    const [from, to] = rowRange(matrix, row);
    for (let at = from; at < to; at++) own[matrix.columns[at] as number] = matrix.values[at] as number;
    const candidates = found.ids.subarray(row * found.count, (row + 1) * found.count);
    const best = bestOf(candidates, count, (other) => {
      const shared = other < 0 ? 0 : rowDot(matrix, other, own);
      return shared > 0 ? shared - (levels[other] as number) : Number.NEGATIVE_INFINITY;
    });
    for (let rank = 0; rank < best.found; rank++) {
      ids[row * count + rank] = best.rows[rank] as number;
      scores[row * count + rank] = (best.values[rank] as number) - (levels[row] as number) + base;
    }
    for (let at = from; at < to; at++) own[matrix.columns[at] as number] = 0;
  }
  return { count, ids, scores };
}

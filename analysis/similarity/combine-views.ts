import { randomFrom } from '../numeric/random.ts';
import { meanRow, rowDot, rowRange, type SparseRows } from '../numeric/sparse-rows.ts';
import type { View } from './view.ts';

/** Pairs from which the spread of a view is taken: within 1 % of the spread over all pairs. */
const SAMPLED_PAIRS = 20_000;

/** The views side by side, and the factor that each was multiplied by. */
export interface CombinedViews {
  readonly rows: SparseRows;
  readonly scales: readonly number[];
}

/**
 * All views as one matrix, so that the inner product of two of its centred rows is
 * sum over views of weight x (double-centred similarity) / (its standard deviation over pairs).
 * Centring rows is double centring of similarities; standardising lets views of unlike scales be added. Every later
 * step (neighbours, axes, nearest subjects) sees this matrix only: a new view is one more entry of `views`.
 */
export function combineViews(views: readonly View[], seed: number): CombinedViews {
  const scales = views.map((view) => Math.sqrt(view.weight / spread(view.rows, seed)));
  const rows = views[0]?.rows.rows ?? 0;
  const size = views.reduce((sum, view) => sum + view.rows.columns.length, 0);
  const starts = new Int32Array(rows + 1);
  const columns = new Int32Array(size);
  const values = new Float32Array(size);
  let next = 0;
  for (let row = 0; row < rows; row++) {
    let offset = 0;
    views.forEach((view, index) => {
      const [from, to] = rowRange(view.rows, row);
      for (let at = from; at < to; at++, next++) {
        columns[next] = offset + (view.rows.columns[at] as number);
        values[next] = (view.rows.values[at] as number) * (scales[index] as number);
      }
      offset += view.rows.width;
    });
    starts[row + 1] = next;
  }
  const width = views.reduce((sum, view) => sum + view.rows.width, 0);
  return { rows: { rows, width, starts, columns, values }, scales };
}

/** Standard deviation of the centred similarity over pairs of distinct rows; 1 when nothing varies. */
function spread(matrix: SparseRows, seed: number): number {
  const { rows } = matrix;
  if (rows < 2) return 1;
  const mean = meanRow(matrix);
  const meanSquare = mean.reduce((sum, value) => sum + value * value, 0);
  const random = randomFrom(seed);
  const dense = new Float64Array(matrix.width);
  const perRow = Math.min(rows - 1, 200);
  const sources = Math.min(rows, Math.ceil(SAMPLED_PAIRS / perRow));
  let sum = 0;
  let squares = 0;
  for (let source = 0; source < sources; source++) {
    const row = sources === rows ? source : Math.floor(random() * rows);
    scatter(matrix, row, dense, 1);
    const own = rowDot(matrix, row, mean);
    for (let draw = 0; draw < perRow; draw++) {
      const step = perRow === rows - 1 ? draw + 1 : 1 + Math.floor(random() * (rows - 1));
      const other = (row + step) % rows;
      const similarity = rowDot(matrix, other, dense) - own - rowDot(matrix, other, mean) + meanSquare;
      sum += similarity;
      squares += similarity * similarity;
    }
    scatter(matrix, row, dense, 0);
  }
  const pairs = sources * perRow;
  const variance = squares / pairs - (sum / pairs) ** 2;
  return variance > 1e-12 ? Math.sqrt(variance) : 1;
}

function scatter(matrix: SparseRows, row: number, dense: Float64Array, factor: 0 | 1): void {
  const [from, to] = rowRange(matrix, row);
  for (let at = from; at < to; at++)
    dense[matrix.columns[at] as number] = factor * (matrix.values[at] as number);
}

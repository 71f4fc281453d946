import { type DenseRows, denseRow } from '../numeric/dense-rows.ts';
import { type FeatureRows, lacksWords } from '../numeric/feature-rows.ts';
import { addProducts } from '../numeric/row-products.ts';
import { type SparseRows, transpose } from '../numeric/sparse-rows.ts';

const BLOCK = 32;

/**
 * Similarity of every two rows: entry (i, j) at i * rows + j, what is on the diagonal included. For some thousands of
 * rows at most: it takes 8 bytes a pair.
 */
export function similarityMatrix(features: FeatureRows): Float64Array {
  const { rows } = features;
  const matrix = new Float64Array(rows * rows);
  addWords(features, matrix);
  addDense(features.dense, matrix);
  mirror(matrix, rows);
  return matrix;
}

/** Copies the lower half to the upper one, block by block: row by row, every write would miss the cache. */
function mirror(matrix: Float64Array, rows: number): void {
  for (let top = 0; top < rows; top += BLOCK)
    for (let left = 0; left <= top; left += BLOCK) mirrorBlock(matrix, rows, top, left);
}

function mirrorBlock(matrix: Float64Array, rows: number, top: number, left: number): void {
  for (let row = top; row < Math.min(rows, top + BLOCK); row++)
    for (let other = left; other < Math.min(row, left + BLOCK); other++)
      matrix[other * rows + row] = matrix[row * rows + other] as number;
}

/** Lower half, through an inverted index: most pairs of short texts share few words. */
function addWords(features: FeatureRows, matrix: Float64Array): void {
  const { rows, sparse, levels, base } = features;
  const index = transpose(sparse);
  const worded = Array.from({ length: rows }, (_, row) => !lacksWords(features, row));
  for (let row = 0; row < rows; row++) {
    if (!worded[row]) continue;
    const line = matrix.subarray(row * rows, row * rows + row + 1);
    for (let other = 0; other <= row; other++)
      if (worded[other]) line[other] = base - (levels[row] as number) - (levels[other] as number);
    for (let at = sparse.starts[row] as number; at < (sparse.starts[row + 1] as number); at++)
      addColumn(line, index, sparse.columns[at] as number, sparse.values[at] as number);
  }
}

/** Adds a column of the inverted index, times a weight, up to the row of the line. */
function addColumn(line: Float64Array, index: SparseRows, column: number, weight: number): void {
  const to = index.starts[column + 1] as number;
  for (let place = index.starts[column] as number; place < to; place++) {
    const other = index.columns[place] as number;
    if (other >= line.length) break;
    line[other] = (line[other] as number) + weight * (index.values[place] as number);
  }
}

/** Lower half. */
function addDense(dense: DenseRows, matrix: Float64Array): void {
  const { rows } = dense;
  const all = Int32Array.from({ length: rows }, (_, row) => row);
  for (let row = 0; row < rows; row++)
    addProducts(dense, all, denseRow(dense, row), matrix.subarray(row * rows, row * rows + row + 1));
}

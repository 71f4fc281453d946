/** A matrix by compressed rows: row i has columns[starts[i] .. starts[i + 1]) in increasing order, and their values. */
export interface SparseRows {
  readonly rows: number;
  readonly width: number;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** Position of the first and after the last entry of a row. */
export function rowRange(matrix: SparseRows, row: number): readonly [number, number] {
  return [matrix.starts[row] ?? 0, matrix.starts[row + 1] ?? 0];
}

/** The same matrix by columns: what an inverted index is. Rows come in increasing order inside a column. */
export function transpose(matrix: SparseRows): SparseRows {
  const { rows, width, columns, values } = matrix;
  const starts = new Int32Array(width + 1);
  for (const column of columns) starts[column + 1] = (starts[column + 1] ?? 0) + 1;
  for (let column = 0; column < width; column++) {
    starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0);
  }
  const next = starts.slice(0, width);
  const rowsOf = new Int32Array(columns.length);
  const turned = new Float32Array(columns.length);
  for (let row = 0; row < rows; row++) {
    const [from, to] = rowRange(matrix, row);
    for (let at = from; at < to; at++) {
      const column = columns[at] ?? 0;
      const place = next[column] ?? 0;
      rowsOf[place] = row;
      turned[place] = values[at] ?? 0;
      next[column] = place + 1;
    }
  }
  return { rows: width, width: rows, starts, columns: rowsOf, values: turned };
}

/** The chosen rows of a matrix, in the order given. */
export function selectRows(matrix: SparseRows, chosen: ArrayLike<number>): SparseRows {
  const starts = new Int32Array(chosen.length + 1);
  for (let i = 0; i < chosen.length; i++) {
    const [from, to] = rowRange(matrix, chosen[i] ?? 0);
    starts[i + 1] = (starts[i] ?? 0) + to - from;
  }
  const size = starts[chosen.length] ?? 0;
  const columns = new Int32Array(size);
  const values = new Float32Array(size);
  for (let i = 0; i < chosen.length; i++) {
    const [from, to] = rowRange(matrix, chosen[i] ?? 0);
    columns.set(matrix.columns.subarray(from, to), starts[i]);
    values.set(matrix.values.subarray(from, to), starts[i]);
  }
  return { rows: chosen.length, width: matrix.width, starts, columns, values };
}

/** Rows of one matrix, then those of another of the same width. */
export function appendRows(first: SparseRows, second: SparseRows): SparseRows {
  const size = first.columns.length;
  const starts = new Int32Array(first.rows + second.rows + 1);
  starts.set(first.starts);
  second.starts.forEach((start, row) => {
    starts[first.rows + row] = size + start;
  });
  const columns = new Int32Array(size + second.columns.length);
  columns.set(first.columns);
  columns.set(second.columns, size);
  const values = new Float32Array(columns.length);
  values.set(first.values);
  values.set(second.values, size);
  return { rows: first.rows + second.rows, width: first.width, starts, columns, values };
}

/** Mean of the rows, as a dense vector. All zero for a matrix without rows. */
export function meanRow(matrix: SparseRows): Float64Array {
  const mean = new Float64Array(matrix.width);
  for (let at = 0; at < matrix.columns.length; at++) {
    const column = matrix.columns[at] ?? 0;
    mean[column] = (mean[column] ?? 0) + (matrix.values[at] ?? 0);
  }
  for (let column = 0; column < mean.length; column++)
    mean[column] = (mean[column] ?? 0) / Math.max(1, matrix.rows);
  return mean;
}

/** Inner product of a row with a dense vector. */
export function rowDot(matrix: SparseRows, row: number, dense: Float64Array): number {
  const { starts, columns, values } = matrix;
  const to = starts[row + 1] as number;
  let sum = 0;
  for (let at = starts[row] as number; at < to; at++) {
    sum += (values[at] as number) * (dense[columns[at] as number] as number);
  }
  return sum;
}

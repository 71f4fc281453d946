/** A dense matrix by rows: value (i, j) is values[i * width + j]. */
export interface DenseRows {
  readonly rows: number;
  readonly width: number;
  readonly values: Float64Array;
}

export function denseRows(rows: number, width: number): DenseRows {
  return { rows, width, values: new Float64Array(rows * width) };
}

/** View on one row; writing to it writes to the matrix. */
export function denseRow(matrix: DenseRows, row: number): Float64Array {
  return matrix.values.subarray(row * matrix.width, (row + 1) * matrix.width);
}

/** Gives every row unit length, in place; a null row stays null. */
export function unitRows(matrix: DenseRows): void {
  for (let row = 0; row < matrix.rows; row++) {
    const values = denseRow(matrix, row);
    const length = Math.sqrt(dot(values, values));
    if (length < 1e-12) values.fill(0);
    else for (let j = 0; j < values.length; j++) values[j] = (values[j] ?? 0) / length;
  }
}

/** Inner product of two vectors of one length. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += (a[j] as number) * (b[j] as number);
  return sum;
}

/** The chosen rows of a matrix, in the order given. */
export function selectDenseRows(matrix: DenseRows, chosen: ArrayLike<number>): DenseRows {
  const rows = denseRows(chosen.length, matrix.width);
  for (let at = 0; at < chosen.length; at++) denseRow(rows, at).set(denseRow(matrix, chosen[at] as number));
  return rows;
}

import type { DenseRows } from './dense-rows.ts';

/**
 * Makes the columns of a tall matrix orthonormal, in place, by modified Gram-Schmidt done twice ("twice is enough",
 * Giraud, Langou and Rozložník 2005). A column that depends on those before becomes null.
 */
export function orthonormalColumns(matrix: DenseRows): void {
  const columns = takeColumns(matrix);
  columns.forEach((column, index) => {
    const original = norm(column);
    for (let pass = 0; pass < 2; pass++) {
      for (let before = 0; before < index; before++) subtract(column, columns[before] as Float64Array);
    }
    const length = norm(column);
    const scale = length > 1e-9 * original && length > 1e-12 ? 1 / length : 0;
    for (let i = 0; i < column.length; i++) column[i] = (column[i] as number) * scale;
  });
  columns.forEach((column, j) => {
    for (let i = 0; i < column.length; i++) matrix.values[i * matrix.width + j] = column[i] as number;
  });
}

function takeColumns(matrix: DenseRows): Float64Array[] {
  return Array.from({ length: matrix.width }, (_, j) => {
    const column = new Float64Array(matrix.rows);
    for (let i = 0; i < matrix.rows; i++) column[i] = matrix.values[i * matrix.width + j] as number;
    return column;
  });
}

function subtract(column: Float64Array, unit: Float64Array): void {
  let along = 0;
  for (let i = 0; i < column.length; i++) along += (column[i] as number) * (unit[i] as number);
  if (along === 0) return;
  for (let i = 0; i < column.length; i++) column[i] = (column[i] as number) - along * (unit[i] as number);
}

function norm(column: Float64Array): number {
  let sum = 0;
  for (const value of column) sum += value * value;
  return Math.sqrt(sum);
}

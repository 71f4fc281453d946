import { type DenseRows, denseRow, denseRows, dot, unitRows } from '../numeric/dense-rows.ts';
import { firstDirection } from '../numeric/first-direction.ts';

/** What prepares one kind of vectors so that those of a theme can be compared. Plain data. */
export interface DenseView {
  readonly width: number;
  /** Mean of the theme's vectors. */
  readonly centre: Float64Array;
  /** Unit first principal direction, which is taken off; empty when it is kept. */
  readonly common: Float64Array;
  /** Mean of the prepared unit vectors. */
  readonly level: Float64Array;
}

/** In fewer vectors than this the first direction is a subject, not what all texts of the theme share. */
const FEWEST_WITH_A_COMMON_DIRECTION = 20;

/**
 * Learns a view from the vectors of a theme and prepares them: less their mean, less their first principal direction
 * ("all but the top", Mu and Viswanath 2018), unit length, centred again. Null vectors (nothing is known of the text)
 * stay null and count in no mean.
 */
export function denseView(
  raw: DenseRows,
  dropsFirst: boolean,
  seed: number,
): { view: DenseView; rows: DenseRows } {
  const known: number[] = [];
  for (let row = 0; row < raw.rows; row++) if (!isNull(denseRow(raw, row))) known.push(row);
  const centre = meanOf(raw, known);
  const rows = denseRows(raw.rows, raw.width);
  for (const row of known) subtract(denseRow(raw, row), centre, denseRow(rows, row));
  const drops = dropsFirst && known.length >= FEWEST_WITH_A_COMMON_DIRECTION;
  const common = drops ? firstDirection(rows, seed) : new Float64Array(0);
  for (const row of known) dropDirection(denseRow(rows, row), common);
  unitRows(rows);
  const level = meanOf(rows, known);
  for (const row of known) subtract(denseRow(rows, row), level, denseRow(rows, row));
  return { view: { width: raw.width, centre, common, level }, rows };
}

/** One more vector, prepared as the theme's were; null when nothing is known of it. */
export function prepareVector(view: DenseView, vector: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(vector);
  if (isNull(values)) return values;
  subtract(values, view.centre, values);
  dropDirection(values, view.common);
  unitRows({ rows: 1, width: view.width, values });
  subtract(values, view.level, values);
  return values;
}

function meanOf(matrix: DenseRows, rows: readonly number[]): Float64Array {
  const mean = new Float64Array(matrix.width);
  let count = 0;
  for (const row of rows) {
    const values = denseRow(matrix, row);
    for (let j = 0; j < mean.length; j++) mean[j] = (mean[j] as number) + (values[j] as number);
    count++;
  }
  return mean.map((sum) => sum / Math.max(1, count));
}

function subtract(from: Float64Array, taken: Float64Array, out: Float64Array): void {
  for (let j = 0; j < out.length; j++) out[j] = (from[j] as number) - (taken[j] as number);
}

function dropDirection(values: Float64Array, direction: Float64Array): void {
  if (direction.length === 0) return;
  const along = dot(values, direction);
  for (let j = 0; j < values.length; j++)
    values[j] = (values[j] as number) - along * (direction[j] as number);
}

function isNull(values: Float64Array): boolean {
  return values.every((value) => value === 0);
}

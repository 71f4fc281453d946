import { denseRow } from '../numeric/dense-rows.ts';
import { principalAxes } from '../numeric/principal-axes.ts';
import { meanRow, type SparseRows } from '../numeric/sparse-rows.ts';
import type { EncoderVectors } from '../types.ts';

/** Vectors of an encoder, ready to be compared. */
export interface EncoderView {
  readonly model: string;
  readonly dimensions: number;
  readonly mean: Float64Array;
  /** First principal direction of the theme; empty when nothing varies. */
  readonly common: Float64Array;
  readonly rows: SparseRows;
}

/**
 * Centres the vectors of a theme, drops their first component (what all texts of the theme share) and gives them
 * unit length: alone, raw vectors of an encoder find that all reports are alike.
 */
export function encoderView(vectors: EncoderVectors, seed: number): EncoderView {
  const dimensions = vectors.rows[0]?.length ?? 0;
  const raw = fullRows(vectors.rows, dimensions);
  const mean = meanRow(raw);
  const { axes } = principalAxes(raw, 1, seed);
  const common = axes.rows === 0 ? new Float64Array(0) : denseRow(axes, 0).slice();
  const view = { model: vectors.model, dimensions, mean, common };
  return {
    ...view,
    rows: fullRows(
      vectors.rows.map((row) => refineVector(view, row)),
      dimensions,
    ),
  };
}

/** One vector of the same encoder, prepared as the theme's were. Null when it varies in nothing. */
export function refineVector(
  { mean, common }: Pick<EncoderView, 'mean' | 'common'>,
  vector: ArrayLike<number>,
): Float64Array {
  const centred = Float64Array.from(vector, (value, j) => value - (mean[j] as number));
  const along = common.reduce((sum, value, j) => sum + value * (centred[j] as number), 0);
  common.forEach((value, j) => {
    centred[j] = (centred[j] as number) - along * value;
  });
  const length = Math.sqrt(centred.reduce((sum, value) => sum + value * value, 0));
  return length < 1e-9 ? centred.fill(0) : centred.map((value) => value / length);
}

function fullRows(vectors: readonly ArrayLike<number>[], width: number): SparseRows {
  const rows = vectors.length;
  const values = new Float32Array(rows * width);
  vectors.forEach((vector, row) => {
    values.set(vector, row * width);
  });
  const columns = Int32Array.from({ length: rows * width }, (_, at) => at % width);
  return {
    rows,
    width,
    starts: Int32Array.from({ length: rows + 1 }, (_, row) => row * width),
    columns,
    values,
  };
}

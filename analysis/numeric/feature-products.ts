import { type DenseRows, denseRows } from './dense-rows.ts';
import { type FeatureRows, lacksWords } from './feature-rows.ts';
import { rowRange, type SparseRows } from './sparse-rows.ts';

/** Centred features x factor, where the factor has one row a column: the sparse columns, then the dense ones. */
export function times(features: FeatureRows, factor: DenseRows): DenseRows {
  const { sparse, dense, mean } = features;
  const { width, values } = factor;
  const result = denseRows(features.rows, width);
  const out = result.values;
  const shift = new Float64Array(width);
  for (let column = 0; column < mean.length; column++)
    if (mean[column] !== 0) addScaled(shift, 0, values, column * width, width, mean[column] as number);
  const firstDense = sparse.width * width;
  for (let row = 0; row < features.rows; row++) {
    const to = row * width;
    if (!lacksWords(features, row)) addScaled(out, to, shift, 0, width, -1);
    const [from, end] = rowRange(sparse, row);
    for (let at = from; at < end; at += 4) addFourColumns(out, to, values, width, sparse, at, end);
    const own = row * dense.width;
    for (let k = 0; k < dense.width; k += 4)
      addFour(out, to, values, firstDense + k * width, width, dense.values, own + k, 1, dense.width - k);
  }
  return result;
}

/** Transposed centred features x factor, where the factor has one row a row of the features. */
export function timesTransposed(features: FeatureRows, factor: DenseRows): DenseRows {
  const { rows, sparse, dense, mean } = features;
  const { width, values } = factor;
  const result = denseRows(sparse.width + dense.width, width);
  const out = result.values;
  const sums = new Float64Array(width);
  for (let row = 0; row < rows; row++) {
    if (!lacksWords(features, row)) addScaled(sums, 0, values, row * width, width, 1);
    const [from, end] = rowRange(sparse, row);
    for (let at = from; at < end; at++)
      addScaled(
        out,
        (sparse.columns[at] as number) * width,
        values,
        row * width,
        width,
        sparse.values[at] as number,
      );
  }
  const firstDense = sparse.width * width;
  for (let row = 0; row < rows; row += 4) {
    for (let k = 0; k < dense.width; k++)
      addFour(
        out,
        firstDense + k * width,
        values,
        row * width,
        width,
        dense.values,
        row * dense.width + k,
        dense.width,
        rows - row,
      );
  }
  for (let column = 0; column < mean.length; column++)
    if (mean[column] !== 0) addScaled(out, column * width, sums, 0, width, -(mean[column] as number));
  return result;
}

/** out[to ...] += weight x values[from ...], `width` of them. */
function addScaled(
  out: Float64Array,
  to: number,
  values: Float64Array,
  from: number,
  width: number,
  weight: number,
): void {
  for (let j = 0; j < width; j++)
    out[to + j] = (out[to + j] as number) + weight * (values[from + j] as number);
}

/**
 * Adds four rows of `values` that follow each other, each times its weight, in one pass over the sums: with it the
 * axes of 1,000 rows of 316 take .48 s instead of 2.4 s. The weights stand `step` apart; where fewer than four are left the others count 0.
 */
function addFour(
  out: Float64Array,
  to: number,
  values: Float64Array,
  from: number,
  width: number,
  weights: Float64Array,
  at: number,
  step: number,
  left: number,
): void {
  if (left < 4) {
    for (let i = 0; i < left; i++)
      addScaled(out, to, values, from + i * width, width, weights[at + i * step] as number);
    return;
  }
  const a = weights[at] as number;
  const b = weights[at + step] as number;
  const c = weights[at + 2 * step] as number;
  const d = weights[at + 3 * step] as number;
  const second = from + width;
  const third = second + width;
  const fourth = third + width;
  for (let j = 0; j < width; j++) {
    out[to + j] =
      (out[to + j] as number) +
      a * (values[from + j] as number) +
      b * (values[second + j] as number) +
      c * (values[third + j] as number) +
      d * (values[fourth + j] as number);
  }
}

/** The same for four entries of a sparse row, each times the row of `values` of its column. */
function addFourColumns(
  out: Float64Array,
  to: number,
  values: Float64Array,
  width: number,
  { columns, values: weights }: SparseRows,
  at: number,
  end: number,
): void {
  if (end - at < 4) {
    for (let i = at; i < end; i++)
      addScaled(out, to, values, (columns[i] as number) * width, width, weights[i] as number);
    return;
  }
  const a = weights[at] as number;
  const b = weights[at + 1] as number;
  const c = weights[at + 2] as number;
  const d = weights[at + 3] as number;
  const first = (columns[at] as number) * width;
  const second = (columns[at + 1] as number) * width;
  const third = (columns[at + 2] as number) * width;
  const fourth = (columns[at + 3] as number) * width;
  for (let j = 0; j < width; j++) {
    out[to + j] =
      (out[to + j] as number) +
      a * (values[first + j] as number) +
      b * (values[second + j] as number) +
      c * (values[third + j] as number) +
      d * (values[fourth + j] as number);
  }
}

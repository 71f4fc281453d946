import { type DenseRows, denseRow, denseRows } from './dense-rows.ts';
import { type FeatureRows, lacksWords } from './feature-rows.ts';

/** Centred features x factor, where the factor has one row a column: the sparse columns, then the dense ones. */
export function times(features: FeatureRows, factor: DenseRows): DenseRows {
  const { sparse, dense } = features;
  const { width, values } = factor;
  const result = denseRows(features.rows, width);
  const shift = meanImage(features, factor);
  for (let row = 0; row < features.rows; row++) {
    const out = denseRow(result, row);
    if (!lacksWords(features, row)) for (let j = 0; j < width; j++) out[j] = -(shift[j] as number);
    const to = sparse.starts[row + 1] as number;
    for (let at = sparse.starts[row] as number; at < to; at++)
      addScaled(out, values, (sparse.columns[at] as number) * width, sparse.values[at] as number);
    const own = denseRow(dense, row);
    for (let k = 0; k < own.length; k++) addScaled(out, values, (sparse.width + k) * width, own[k] as number);
  }
  return result;
}

/** Transposed centred features x factor, where the factor has one row a row of the features. */
export function timesTransposed(features: FeatureRows, factor: DenseRows): DenseRows {
  const { sparse, dense, mean } = features;
  const { width } = factor;
  const result = denseRows(sparse.width + dense.width, width);
  const out = result.values;
  const sums = new Float64Array(width);
  for (let row = 0; row < features.rows; row++) {
    const values = denseRow(factor, row);
    if (!lacksWords(features, row))
      for (let j = 0; j < width; j++) sums[j] = (sums[j] as number) + (values[j] as number);
    const to = sparse.starts[row + 1] as number;
    for (let at = sparse.starts[row] as number; at < to; at++)
      scatter(out, (sparse.columns[at] as number) * width, values, sparse.values[at] as number);
    const own = denseRow(dense, row);
    for (let k = 0; k < own.length; k++) scatter(out, (sparse.width + k) * width, values, own[k] as number);
  }
  for (let column = 0; column < mean.length; column++)
    if (mean[column] !== 0) scatter(out, column * width, sums, -(mean[column] as number));
  return result;
}

function meanImage({ mean }: FeatureRows, { width, values }: DenseRows): Float64Array {
  const image = new Float64Array(width);
  for (let column = 0; column < mean.length; column++)
    if (mean[column] !== 0) addScaled(image, values, column * width, mean[column] as number);
  return image;
}

/** out += weight x the row of `values` that starts at `from`. */
function addScaled(out: Float64Array, values: Float64Array, from: number, weight: number): void {
  for (let j = 0; j < out.length; j++) out[j] = (out[j] as number) + weight * (values[from + j] as number);
}

/** The row of `out` that starts at `from` += weight x values. */
function scatter(out: Float64Array, from: number, values: Float64Array, weight: number): void {
  for (let j = 0; j < values.length; j++)
    out[from + j] = (out[from + j] as number) + weight * (values[j] as number);
}

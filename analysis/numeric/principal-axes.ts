import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { type DenseRows, denseRow, denseRows, unitRows } from './dense-rows.ts';
import { times, timesTransposed } from './feature-products.ts';
import type { FeatureRows } from './feature-rows.ts';
import { orthonormalColumns } from './orthonormal-columns.ts';
import { randomFrom } from './random.ts';

/** Columns drawn beyond those asked for, and turns of the power iteration: errors below 1 % on short texts. */
const OVERSAMPLING = 10;
const POWER_TURNS = 2;

/**
 * Leading right singular vectors of centred feature rows, one a row (its sparse columns, then its dense ones), strongest
 * first, and the singular values. Randomised SVD: Halko, Martinsson and Tropp 2011, algorithms 4.4 and 5.1; the centred
 * matrix is never written out. Null directions are left out, so there may be fewer axes than `count`.
 */
export function principalAxes(
  features: FeatureRows,
  count: number,
  seed: number,
  turns = POWER_TURNS,
): { axes: DenseRows; strengths: Float64Array } {
  const width = Math.min(count + OVERSAMPLING, features.rows, features.sparse.width + features.dense.width);
  const random = randomFrom(seed);
  const start = denseRows(features.rows, width);
  for (let i = 0; i < start.values.length; i++) start.values[i] = random() + random() + random() - 1.5;
  orthonormalColumns(start);
  let image = timesTransposed(features, start);
  for (let turn = 0; turn < turns; turn++) {
    const basis = times(features, image);
    orthonormalColumns(basis);
    image = timesTransposed(features, basis);
  }
  return rotate(image, count);
}

/** Coordinates of each centred row on the axes. */
export function project(features: FeatureRows, axes: DenseRows): DenseRows {
  return times(features, asColumns(axes));
}
/** From an image X'Q to its leading left singular vectors, through the small matrix Q'XX'Q. */
function rotate(image: DenseRows, count: number): { axes: DenseRows; strengths: Float64Array } {
  const { width } = image;
  if (width === 0) return { axes: denseRows(0, image.rows), strengths: new Float64Array(0) };
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(gram(image), {
    assumeSymmetric: true,
  });
  const order = realEigenvalues
    .map((value, index) => ({ value, index }))
    .filter(({ value }) => value > 1e-10)
    .sort((a, b) => b.value - a.value || a.index - b.index)
    .slice(0, count);
  const axes = denseRows(order.length, image.rows);
  order.forEach(({ index }, axis) => {
    const out = denseRow(axes, axis);
    const weights = eigenvectorMatrix.getColumn(index);
    for (let row = 0; row < image.rows; row++) {
      let sum = 0;
      for (let j = 0; j < width; j++)
        sum += (image.values[row * width + j] as number) * (weights[j] as number);
      out[row] = sum;
    }
  });
  unitRows(axes);
  return { axes, strengths: Float64Array.from(order, ({ value }) => Math.sqrt(value)) };
}

function gram(image: DenseRows): Matrix {
  const { width } = image;
  const products = Matrix.zeros(width, width);
  const sums = new Float64Array(width * width);
  for (let row = 0; row < image.rows; row++) {
    const values = denseRow(image, row);
    for (let i = 0; i < width; i++) {
      const left = values[i] as number;
      if (left !== 0)
        for (let j = i; j < width; j++)
          sums[i * width + j] = (sums[i * width + j] as number) + left * (values[j] as number);
    }
  }
  for (let i = 0; i < width; i++) {
    for (let j = i; j < width; j++) {
      products.set(i, j, sums[i * width + j] as number);
      products.set(j, i, sums[i * width + j] as number);
    }
  }
  return products;
}

function asColumns(axes: DenseRows): DenseRows {
  const turned = denseRows(axes.width, axes.rows);
  for (let i = 0; i < axes.rows; i++) {
    for (let j = 0; j < axes.width; j++)
      turned.values[j * axes.rows + i] = axes.values[i * axes.width + j] as number;
  }
  return turned;
}

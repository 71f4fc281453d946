import { type DenseRows, denseRow, denseRows } from '../numeric/dense-rows.ts';
import { times, timesTransposed } from '../numeric/feature-products.ts';
import {
  appendFeatures,
  type FeatureRows,
  featureLengths,
  isEmptyRow,
  selectFeatures,
} from '../numeric/feature-rows.ts';
import { sampledRows } from '../numeric/sampled-rows.ts';

/** Reports that subjects are learned from: more change no order worth telling and cost time. */
const MOST_MEMBERS = 1_500;
/** Steps of conjugate gradients: the offered subjects are the same from 8 steps on. */
const STEPS = 8;

/**
 * Learns what each feature says for each subject: ridge regression of belonging on the attached reports, in its dual
 * form A = (K / c + I)^-1 Y, W = F' A / c, K = F F' and c its mean diagonal. The title of a subject is one more member.
 * Measured: right among five .02 above the mean of the two nearest members.
 * @returns one row a feature (sparse columns, then dense ones), one column a subject; `times` of a row of features with
 * it is its score for each subject, near 1 for a typical member and 0 for a stranger
 */
export function learnSubjects(
  features: FeatureRows,
  subjectOf: Int32Array,
  titles: FeatureRows,
  seed: number,
): DenseRows {
  const attached = Int32Array.from(subjectOf.keys()).filter((row) => (subjectOf[row] as number) >= 0);
  const rows = sampledRows(attached.length, MOST_MEMBERS, seed).map((at) => attached[at] as number);
  const titled = Int32Array.from({ length: titles.rows }, (_, row) => row).filter(
    (row) => !isEmptyRow(titles, row),
  );
  const members = appendFeatures(selectFeatures(features, rows), selectFeatures(titles, titled));
  const belonging = denseRows(members.rows, titles.rows);
  [...rows].forEach((row, at) => {
    belonging.values[at * titles.rows + (subjectOf[row] as number)] = 1;
  });
  titled.forEach((subject, at) => {
    belonging.values[(rows.length + at) * titles.rows + subject] = 1;
  });
  const squares = featureLengths(members).reduce((sum, length) => sum + length * length, 0);
  const scale = squares > 0 ? members.rows / squares : 1;
  const solution = solve(members, belonging, scale);
  const weights = timesTransposed(members, solution);
  for (let at = 0; at < weights.values.length; at++)
    weights.values[at] = scale * (weights.values[at] as number);
  return weights;
}

/** (scale F F' + I) X = Y by conjugate gradients, Hestenes and Stiefel 1952, every column of Y on its own. */
function solve(members: FeatureRows, right: DenseRows, scale: number): DenseRows {
  const { rows, width } = right;
  const solution = denseRows(rows, width);
  const residual = { ...right, values: right.values.slice() };
  const direction = { ...right, values: right.values.slice() };
  let squares = columnDots(residual, residual);
  for (let step = 0; step < STEPS; step++) {
    const image = times(members, timesTransposed(members, direction));
    for (let at = 0; at < image.values.length; at++)
      image.values[at] = scale * (image.values[at] as number) + (direction.values[at] as number);
    const along = columnDots(direction, image);
    const pace = squares.map((square, j) => square / Math.max(along[j] as number, 1e-12));
    addColumns(solution, direction, pace);
    addColumns(
      residual,
      image,
      pace.map((value) => -value),
    );
    const next = columnDots(residual, residual);
    const turn = next.map((square, j) => square / Math.max(squares[j] as number, 1e-12));
    for (let at = 0; at < direction.values.length; at++)
      direction.values[at] =
        (residual.values[at] as number) + (turn[at % width] as number) * (direction.values[at] as number);
    squares = next;
  }
  return solution;
}

function columnDots(a: DenseRows, b: DenseRows): Float64Array {
  const sums = new Float64Array(a.width);
  for (let row = 0; row < a.rows; row++) {
    const [left, right] = [denseRow(a, row), denseRow(b, row)];
    for (let j = 0; j < sums.length; j++)
      sums[j] = (sums[j] as number) + (left[j] as number) * (right[j] as number);
  }
  return sums;
}

function addColumns(to: DenseRows, added: DenseRows, factors: Float64Array): void {
  for (let at = 0; at < to.values.length; at++)
    to.values[at] =
      (to.values[at] as number) + (factors[at % to.width] as number) * (added.values[at] as number);
}

import { type DenseRows, denseRow, denseRows } from '../numeric/dense-rows.ts';
import { times, timesTransposed } from '../numeric/feature-products.ts';
import {
  appendFeatures,
  denseFeatures,
  type FeatureRows,
  isEmptyRow,
  selectFeatures,
} from '../numeric/feature-rows.ts';
import { sampledRows } from '../numeric/sampled-rows.ts';
import { similarityMatrix } from './similarity-matrix.ts';

/** Reports that subjects are learned from: more change no order worth telling and cost time. */
const MOST_MEMBERS = 600;
/** Steps of conjugate gradients: the right subject is among five for .824 of the sample with 8, .818 with 4. */
const STEPS = 6;

/**
 * Learns what each feature says for each subject: ridge regression of belonging on the attached reports, in its dual
 * form A = (K / c + I)^-1 Y, W = F' A / c, K = F F' and c its mean diagonal. The title of a subject is one more member.
 * Measured in the reference: right among five .02 more often than by the mean of the two nearest members.
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
  return learnBelonging(members, belonging, 1);
}

/**
 * What each feature says for each column of `belonging`, a row a member: ridge regression as `learnSubjects` describes.
 * @param ridge what is added to the diagonal, beside similarities of mean 1 to oneself: the less, the more it trusts
 */
export function learnBelonging(members: FeatureRows, belonging: DenseRows, ridge: number): DenseRows {
  return timesTransposed(members, solve(members, belonging, ridge));
}

/**
 * (K / c + ridge I)^-1 Y / c by conjugate gradients, Hestenes and Stiefel 1952, every column of Y on its own. K is written out:
 * multiplying by F and F' at each step goes through every word of every member twice.
 */
function solve(members: FeatureRows, right: DenseRows, ridge: number): DenseRows {
  const { rows, width } = right;
  const kernel = { rows, width: rows, values: similarityMatrix(members) };
  let trace = 0;
  for (let row = 0; row < rows; row++) trace += kernel.values[row * rows + row] as number;
  const scale = trace > 0 ? rows / trace : 1;
  const solution = denseRows(rows, width);
  const residual = { ...right, values: right.values.slice() };
  const direction = { ...right, values: right.values.slice() };
  let squares = columnDots(residual, residual);
  for (let step = 0; step < STEPS; step++) {
    const image = times(denseFeatures(kernel), direction);
    combine(image, scale, direction, ridge);
    const along = columnDots(direction, image);
    const pace = squares.map((square, j) => square / Math.max(along[j] as number, 1e-12));
    addColumns(solution, direction, pace);
    addColumns(
      residual,
      image,
      pace.map((value) => -value),
    );
    const next = columnDots(residual, residual);
    turn(
      direction,
      residual,
      next.map((square, j) => square / Math.max(squares[j] as number, 1e-12)),
    );
    squares = next;
  }
  combine(solution, scale, solution, 0);
  return solution;
}

/** to = factor x to + share x added. */
function combine(to: DenseRows, factor: number, added: DenseRows, share: number): void {
  for (let at = 0; at < to.values.length; at++)
    to.values[at] = factor * (to.values[at] as number) + share * (added.values[at] as number);
}

/** direction = residual + factor of the column x direction. */
function turn(direction: DenseRows, residual: DenseRows, factors: Float64Array): void {
  for (let at = 0; at < direction.values.length; at++)
    direction.values[at] =
      (residual.values[at] as number) +
      (factors[at % direction.width] as number) * (direction.values[at] as number);
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

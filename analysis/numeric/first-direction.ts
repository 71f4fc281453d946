import { type DenseRows, denseRow, dot } from './dense-rows.ts';
import { randomFrom } from './random.ts';

/** Rows that the direction is learned on: more change it by less than the rounding of vectors. */
const MOST_ROWS = 3_000;
const TURNS = 60;

/**
 * Unit first principal direction of centred rows, by power iteration on their covariance; empty when nothing varies.
 * Its sign is left open: it is only ever taken off.
 */
export function firstDirection(centred: DenseRows, seed: number): Float64Array {
  const covariance = covarianceOf(centred);
  const random = randomFrom(seed);
  let direction = Float64Array.from({ length: centred.width }, () => random() - 0.5);
  for (let turn = 0; turn < TURNS; turn++) {
    const next = direction.map((_, i) => dot(covariance[i] as Float64Array, direction));
    const length = Math.sqrt(dot(next, next));
    if (length < 1e-12) return new Float64Array(0);
    direction = next.map((value) => value / length);
  }
  return direction;
}

function covarianceOf(centred: DenseRows): Float64Array[] {
  const { rows, width } = centred;
  const covariance = Array.from({ length: width }, () => new Float64Array(width));
  const step = Math.max(1, Math.floor(rows / MOST_ROWS));
  for (let row = 0; row < rows; row += step) {
    const values = denseRow(centred, row);
    for (let i = 0; i < width; i++) {
      const line = covariance[i] as Float64Array;
      const value = values[i] as number;
      for (let j = 0; j <= i; j++) line[j] = (line[j] as number) + value * (values[j] as number);
    }
  }
  covariance.forEach((line, i) => {
    for (let j = 0; j < i; j++) (covariance[j] as Float64Array)[i] = line[j] as number;
  });
  return covariance;
}

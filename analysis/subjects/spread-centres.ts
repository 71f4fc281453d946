import { type DenseRows, denseRow } from '../numeric/dense-rows.ts';
import type { Random } from '../numeric/random.ts';

/**
 * First centres of k-means, rows all: each next one is drawn with a chance that grows with its squared distance to those
 * chosen (k-means++, Arthur and Vassilvitskii 2007). Fewer than `count` when all rows coincide with those chosen.
 */
export function spreadCentres(sample: DenseRows, count: number, random: Random): Float64Array[] {
  const centres: Float64Array[] = [];
  const distances = new Float64Array(sample.rows).fill(Number.POSITIVE_INFINITY);
  let next = Math.floor(random() * sample.rows);
  while (centres.length < count) {
    centres.push(denseRow(sample, next).slice());
    const total = comeNearer(sample, next, distances);
    if (total < 1e-9) break;
    next = draw(distances, random() * total);
  }
  return centres;
}

/** Brings the squared distances to the nearest centre up to date with a new one, a row itself; returns their sum. */
function comeNearer({ rows, width, values }: DenseRows, centre: number, distances: Float64Array): number {
  const start = centre * width;
  let total = 0;
  for (let row = 0; row < rows; row++) {
    const from = row * width;
    const nearest = distances[row] as number;
    let square = 0;
    for (let k = 0; k < width && square < nearest; k++) {
      const difference = (values[from + k] as number) - (values[start + k] as number);
      square += difference * difference;
    }
    if (square < nearest) distances[row] = square;
    total += distances[row] as number;
  }
  return total;
}

function draw(weights: Float64Array, target: number): number {
  let left = target;
  for (let row = 0; row < weights.length; row++) {
    left -= weights[row] as number;
    if (left < 0) return row;
  }
  return weights.length - 1;
}

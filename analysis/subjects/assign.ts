import { type DenseRows, denseRow, denseRows, dot } from '../numeric/dense-rows.ts';

/** A partition by k-means: the cluster of each row, and the sum of squared distances to the centres. */
export interface Partition {
  readonly labels: Int32Array;
  readonly centres: readonly Float64Array[];
  readonly inertia: number;
}

/** A report leaves the subject it was in when another is nearer by this much (half squared distances of unit rows). */
const CLEARLY = 0.05;

/**
 * Puts each row with the nearest centre; the lower cluster number among equals.
 * @param held cluster that each row stays in unless another is clearly nearer; below 0 for none
 */
export function assign(points: DenseRows, centres: readonly Float64Array[], held?: Int32Array): Partition {
  const labels = new Int32Array(points.rows);
  const halves = centres.map((centre) => dot(centre, centre) / 2);
  const flat = flatten(centres, points.width);
  const products = new Float64Array(flat.rows);
  let inertia = 0;
  for (let row = 0; row < points.rows; row++) {
    const values = denseRow(points, row);
    const own = held?.[row] ?? -1;
    productsWith(flat, values, products);
    let best = 0;
    let nearest = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < centres.length; label++) {
      const stay = label === own ? CLEARLY : 0;
      const closeness = (products[label] as number) - (halves[label] as number) + stay;
      if (closeness > nearest + 1e-12) {
        nearest = closeness;
        best = label;
      }
    }
    labels[row] = best;
    inertia += centres.length === 0 ? 0 : Math.max(0, dot(values, values) - 2 * nearest);
  }
  return { labels, centres, inertia };
}

/** Centres one after the other, with null ones up to a multiple of four. */
function flatten(centres: readonly Float64Array[], width: number): DenseRows {
  const flat = denseRows(Math.ceil(centres.length / 4) * 4, width);
  centres.forEach((centre, label) => {
    denseRow(flat, label).set(centre);
  });
  return flat;
}

/** Inner products of a vector with each row, four rows in one pass: each value of the vector is read once for the four. */
function productsWith({ rows, width, values }: DenseRows, vector: Float64Array, out: Float64Array): void {
  for (let row = 0; row < rows; row += 4) {
    const from = row * width;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = 0; k < width; k++) {
      const value = vector[k] as number;
      a += value * (values[from + k] as number);
      b += value * (values[from + width + k] as number);
      c += value * (values[from + 2 * width + k] as number);
      d += value * (values[from + 3 * width + k] as number);
    }
    out[row] = a;
    out[row + 1] = b;
    out[row + 2] = c;
    out[row + 3] = d;
  }
}

import { type DenseRows, denseRow, dot } from '../numeric/dense-rows.ts';
import { paddedRows, productsWith } from '../numeric/row-products.ts';

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
  const flat = paddedRows(centres, points.width);
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

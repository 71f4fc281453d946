import { kmeans } from 'ml-kmeans';
import { type DenseRows, denseRow, dot } from '../numeric/dense-rows.ts';
import { paddedRows, productsWith } from '../numeric/row-products.ts';
import { sampledRows } from '../numeric/sampled-rows.ts';
import { bestOf } from './best-of.ts';

const ROWS_A_CELL = 200;
const CELL_SAMPLE = 2_000;
const CELL_TURNS = 8;

/** Rows of a theme in cells around centres: an inverted file (Sivic and Zisserman 2003). */
export interface Cells {
  /** Rows of each cell, in increasing order. */
  readonly members: readonly Int32Array[];
  /** The points of each cell's rows, padded for `productsWith`. */
  readonly points: readonly DenseRows[];
  /** The second nearest cell of each row. */
  readonly next: Int32Array;
}

/** Puts each row in the cell whose centre is nearest. */
export function cellsOf(points: DenseRows, seed: number): Cells {
  const centres = cellCentres(points, seed);
  const padded = paddedRows(centres, points.width);
  const halves = centres.map((centre) => dot(centre, centre) / 2);
  const products = new Float64Array(padded.rows);
  const all = Int32Array.from(centres.keys());
  const next = new Int32Array(points.rows);
  const lists: number[][] = centres.map(() => []);
  for (let row = 0; row < points.rows; row++) {
    productsWith(padded, denseRow(points, row), products);
    const { rows, found } = bestOf(all, 2, (cell) => (products[cell] as number) - (halves[cell] as number));
    lists[rows[0] as number]?.push(row);
    next[row] = rows[found - 1] as number;
  }
  return {
    members: lists.map((list) => Int32Array.from(list)),
    points: lists.map((list) =>
      paddedRows(
        list.map((row) => denseRow(points, row)),
        points.width,
      ),
    ),
    next,
  };
}

/** Learned on a sample by ml-kmeans: a tenth of the whole search in a theme of 10,000, less in a larger one. */
function cellCentres(points: DenseRows, seed: number): Float64Array[] {
  const sample = Array.from(
    sampledRows(points.rows, CELL_SAMPLE, seed),
    (row) => denseRow(points, row) as unknown as number[],
  );
  const cells = Math.max(1, Math.min(Math.floor(points.rows / ROWS_A_CELL), Math.floor(sample.length / 4)));
  const drawn = sampledRows(sample.length, cells, seed + 1);
  const initialization = Array.from(drawn, (at) => Array.from(sample[at] as number[]));
  const { centroids } = kmeans(sample, cells, { initialization, maxIterations: CELL_TURNS });
  return centroids.map((centre) => Float64Array.from(centre));
}

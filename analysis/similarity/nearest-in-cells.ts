import { kmeans } from 'ml-kmeans';
import { type DenseRows, denseRow } from '../numeric/dense-rows.ts';
import { type FeatureRows, isEmptyRow } from '../numeric/feature-rows.ts';
import { sampledRows } from '../numeric/sampled-rows.ts';
import { bestOf } from './best-of.ts';
import type { Neighbours } from './nearest-rows.ts';
import { RowComparison } from './row-comparison.ts';

/** Leading coordinates that the search reads. */
const SEARCHED = 48;
const ROWS_A_CELL = 300;
const CELLS_READ = 2;
const CELL_SAMPLE = 2_000;
const CELL_TURNS = 8;
/** Candidates from the cells that are compared in full, beside the neighbours by words. */
const CANDIDATES = 20;

/**
 * Nearest rows of a theme too large to compare all pairs: candidates are the nearest by words and the nearest by leading
 * coordinates in the cells around (inverted file, Sivic and Zisserman 2003); they are then compared in full.
 */
export function nearestInCells(
  features: FeatureRows,
  latent: DenseRows,
  inWords: Neighbours,
  count: number,
  seed: number,
): Neighbours {
  const points = leading(latent);
  const search = new CellSearch(points, seed);
  const comparison = new RowComparison(features, features);
  const ids = new Int32Array(features.rows * count).fill(-1);
  const scores = new Float32Array(features.rows * count);
  for (let row = 0; row < features.rows; row++) {
    if (isEmptyRow(features, row)) continue;
    const byWords = inWords.ids.subarray(row * inWords.count, (row + 1) * inWords.count);
    const candidates = [...new Set([...search.nearest(row), ...byWords])].filter(
      (other) => other >= 0 && other !== row && !isEmptyRow(features, other),
    );
    const similarities = comparison.compare(row, candidates);
    const places = Int32Array.from(candidates.keys()).sort(
      (a, b) => (candidates[a] as number) - (candidates[b] as number),
    );
    const best = bestOf(places, count, (place) => similarities[place] as number);
    for (let rank = 0; rank < best.found; rank++) {
      ids[row * count + rank] = candidates[best.rows[rank] as number] as number;
      scores[row * count + rank] = best.values[rank] as number;
    }
  }
  return { count, ids, scores };
}

function leading({ rows, width, values }: DenseRows): DenseRows {
  const kept = Math.min(SEARCHED, width);
  const points = { rows, width: kept, values: new Float64Array(rows * kept) };
  for (let row = 0; row < rows; row++)
    denseRow(points, row).set(values.subarray(row * width, row * width + kept));
  return points;
}

/** Rows in cells around centres, and the nearest rows of one row in the cells nearest to it. */
class CellSearch {
  readonly #points: DenseRows;
  readonly #centres: readonly Float64Array[];
  readonly #halves: Float64Array;
  readonly #members: readonly Int32Array[];

  constructor(points: DenseRows, seed: number) {
    this.#points = points;
    this.#centres = cellCentres(points, seed);
    this.#halves = Float64Array.from(this.#centres, (centre) => product(centre, 0, centre, 0) / 2);
    const lists: number[][] = this.#centres.map(() => []);
    for (let row = 0; row < points.rows; row++) lists[this.#cellsNear(row, 1)[0] as number]?.push(row);
    this.#members = lists.map((list) => Int32Array.from(list));
  }

  /** The rows of largest inner product in the cells around a row; the row itself may be among them. */
  nearest(row: number): Int32Array {
    const { width, values } = this.#points;
    const cells = this.#cellsNear(row, CELLS_READ);
    const found: number[] = [];
    for (const cell of cells) {
      const best = bestOf(this.#members[cell] as Int32Array, CANDIDATES / CELLS_READ, (other) =>
        product(values, row * width, values, other * width, width),
      );
      found.push(...best.rows.subarray(0, best.found));
    }
    return Int32Array.from(found);
  }

  #cellsNear(row: number, count: number): Int32Array {
    const { width, values } = this.#points;
    const all = Int32Array.from(this.#centres.keys());
    return bestOf(
      all,
      count,
      (cell) =>
        product(values, row * width, this.#centres[cell] as Float64Array, 0, width) -
        (this.#halves[cell] as number),
    ).rows;
  }
}

function product(a: Float64Array, from: number, b: Float64Array, start: number, width = a.length): number {
  let [even, odd] = [0, 0];
  let k = 0;
  for (; k + 1 < width; k += 2) {
    even += (a[from + k] as number) * (b[start + k] as number);
    odd += (a[from + k + 1] as number) * (b[start + k + 1] as number);
  }
  if (k < width) even += (a[from + k] as number) * (b[start + k] as number);
  return even + odd;
}

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

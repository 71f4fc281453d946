import { type DenseRows, denseRow, denseRows } from '../numeric/dense-rows.ts';
import { type FeatureRows, isEmptyRow } from '../numeric/feature-rows.ts';
import { productsWith } from '../numeric/row-products.ts';
import { bestOf } from './best-of.ts';
import { type Cells, cellsOf } from './cells.ts';
import type { Neighbours } from './nearest-rows.ts';
import { RowComparison } from './row-comparison.ts';

/** Leading coordinates that the search reads. */
const SEARCHED = 32;
/** Candidates from each of the two cells around a row that are compared in full, beside the neighbours by words. */
const CANDIDATES = 6;

/**
 * Nearest rows of a theme too large to compare all pairs: candidates are the nearest by words and the nearest by leading
 * coordinates in the two cells around; they are then compared in full. Cell after cell, since its rows have the same
 * candidates: they are then at hand in the processor, which halves the time at 100,000 reports.
 */
export function nearestInCells(
  features: FeatureRows,
  latent: DenseRows,
  inWords: Neighbours,
  count: number,
  seed: number,
): Neighbours {
  const points = leading(latent);
  const cells = cellsOf(points, seed);
  const search = new CellSearch(cells, points, count);
  const comparison = new RowComparison(features, features);
  const empty = Array.from({ length: features.rows }, (_, row) => isEmptyRow(features, row));
  const ids = new Int32Array(features.rows * count).fill(-1);
  const scores = new Float32Array(features.rows * count);
  for (const [cell, members] of cells.members.entries()) {
    for (const row of members) {
      if (empty[row]) continue;
      const byWords = inWords.ids.subarray(
        row * inWords.count,
        row * inWords.count + Math.min(count, inWords.count),
      );
      const candidates = search
        .candidates(row, cell, byWords)
        .filter((other) => other !== row && !empty[other]);
      const similarities = comparison.compare(row, candidates);
      const best = bestOf(candidates, count, (_, at) => similarities[at] as number);
      for (let rank = 0; rank < best.found; rank++) {
        ids[row * count + rank] = best.rows[rank] as number;
        scores[row * count + rank] = best.values[rank] as number;
      }
    }
  }
  return { count, ids, scores };
}

function leading({ rows, width, values }: DenseRows): DenseRows {
  const kept = Math.min(SEARCHED, width);
  const points = denseRows(rows, kept);
  for (let row = 0; row < rows; row++)
    denseRow(points, row).set(values.subarray(row * width, row * width + kept));
  return points;
}

/** Looks for the rows of largest inner product in two cells, with the same scratch space. */
class CellSearch {
  readonly #cells: Cells;
  readonly #points: DenseRows;
  readonly #products: Float64Array;
  readonly #found: Int32Array;

  constructor(cells: Cells, points: DenseRows, byWords: number) {
    this.#cells = cells;
    this.#points = points;
    this.#products = new Float64Array(cells.points.reduce((most, { rows }) => Math.max(most, rows), 0));
    this.#found = new Int32Array(2 * CANDIDATES + byWords);
  }

  /** In increasing order, each once; the row itself may be among them. */
  candidates(row: number, cell: number, byWords: Int32Array): Int32Array {
    const next = this.#cells.next[row] as number;
    let count = this.#addNearest(row, cell, 0);
    if (next !== cell) count = this.#addNearest(row, next, count);
    for (const other of byWords) if (other >= 0) this.#found[count++] = other;
    const sorted = this.#found.subarray(0, count).sort();
    return sorted.filter((other, at) => at === 0 || other !== sorted[at - 1]);
  }

  /** Adds the nearest rows of a cell to those found; returns how many they are then. */
  #addNearest(row: number, cell: number, count: number): number {
    const members = this.#cells.members[cell] as Int32Array;
    const products = this.#products;
    productsWith(this.#cells.points[cell] as DenseRows, denseRow(this.#points, row), products);
    const best = bestOf(members, CANDIDATES, (_, at) => products[at] as number);
    this.#found.set(best.rows.subarray(0, best.found), count);
    return count + best.found;
  }
}

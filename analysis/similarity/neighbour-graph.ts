import type { SparseRows } from '../numeric/sparse-rows.ts';
import { Edges } from './edges.ts';
import type { Neighbours } from './nearest-rows.ts';

/** A link of the graph that a person asked for (weight > 0) or forbade (0). */
export interface PersonLink {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Neighbours of a report that are linked to it, of those found. */
export const LINKED = 10;
/** Keeps a link of a report that resembles nobody from weighing nothing. */
const SMALLEST_SIMILARITY = 1e-6;

/**
 * Symmetric graph of the nearest neighbours. A link weighs s_ij / sqrt(r_i r_j), r being the mean similarity of a
 * report to its neighbours: without this scaling the reports that resemble everybody would draw all to them. Links
 * given by people replace computed ones.
 */
export function neighbourGraph(neighbours: Neighbours, links: readonly PersonLink[]): SparseRows {
  const { count, ids, scores } = neighbours;
  const rows = count === 0 ? 0 : ids.length / count;
  const linked = Math.min(count, LINKED);
  const levels = meanSimilarities(neighbours, rows, linked);
  const edges = new Edges(2 * rows * linked);
  for (let row = 0; row < rows; row++) {
    for (let at = row * count; at < row * count + linked; at++) {
      const other = ids[at] as number;
      if (other < 0) break;
      const similarity = Math.max(scores[at] as number, SMALLEST_SIMILARITY);
      const weight = similarity / Math.sqrt((levels[row] as number) * (levels[other] as number));
      edges.add(row, other, weight);
      edges.add(other, row, weight);
    }
  }
  return edges.compress(rows, asked(links));
}

/** What people asked for, by row and other row, both ways. */
function asked(links: readonly PersonLink[]): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const found = new Map<number, Map<number, number>>();
  const note = (row: number, other: number, weight: number): void => {
    const own = found.get(row) ?? new Map<number, number>();
    found.set(row, own.set(other, weight));
  };
  for (const { a, b, weight } of links) {
    note(a, b, weight);
    note(b, a, weight);
  }
  return found;
}

function meanSimilarities({ count, ids, scores }: Neighbours, rows: number, linked: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    let found = 0;
    for (let at = row * count; at < row * count + linked && (ids[at] as number) >= 0; at++, found++) {
      sum += Math.max(scores[at] as number, SMALLEST_SIMILARITY);
    }
    return found === 0 ? SMALLEST_SIMILARITY : sum / found;
  });
}

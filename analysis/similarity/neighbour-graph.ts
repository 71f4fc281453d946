import type { SparseRows } from '../numeric/sparse-rows.ts';
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
  const adjacency = Array.from({ length: rows }, () => new Map<number, number>());
  const join = (a: number, b: number, weight: number): void => {
    adjacency[a]?.set(b, weight);
    adjacency[b]?.set(a, weight);
  };
  for (let row = 0; row < rows; row++) {
    for (let at = row * count; at < row * count + linked; at++) {
      const other = ids[at] as number;
      if (other < 0) break;
      const similarity = Math.max(scores[at] as number, SMALLEST_SIMILARITY);
      const weight = similarity / Math.sqrt((levels[row] as number) * (levels[other] as number));
      if (weight > (adjacency[row]?.get(other) ?? 0)) join(row, other, weight);
    }
  }
  for (const { a, b, weight } of links) {
    if (weight > 0) join(a, b, weight);
    else {
      adjacency[a]?.delete(b);
      adjacency[b]?.delete(a);
    }
  }
  return compress(adjacency);
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

function compress(adjacency: readonly ReadonlyMap<number, number>[]): SparseRows {
  const rows = adjacency.length;
  const starts = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++)
    starts[row + 1] = (starts[row] as number) + (adjacency[row]?.size ?? 0);
  const columns = new Int32Array(starts[rows] as number);
  const values = new Float32Array(columns.length);
  adjacency.forEach((links, row) => {
    let at = starts[row] as number;
    for (const [other, weight] of [...links].sort((a, b) => a[0] - b[0])) {
      columns[at] = other;
      values[at] = weight;
      at++;
    }
  });
  return { rows, width: rows, starts, columns, values };
}

import { rowRange, type SparseRows } from '../numeric/sparse-rows.ts';

/**
 * Modularity of a partition with a resolution (Reichardt and Bornholdt 2006): sum over clusters of
 * inside weight / total weight - resolution x (share of the degrees) squared. Higher is better; 0 for a graph
 * without links.
 */
export function modularity(graph: SparseRows, labels: Int32Array, resolution: number): number {
  const inside = new Map<number, number>();
  const degrees = new Map<number, number>();
  let total = 0;
  for (let row = 0; row < graph.rows; row++) {
    const label = labels[row] as number;
    const [from, to] = rowRange(graph, row);
    for (let at = from; at < to; at++) {
      const weight = graph.values[at] as number;
      total += weight;
      degrees.set(label, (degrees.get(label) ?? 0) + weight);
      if (labels[graph.columns[at] as number] === label) inside.set(label, (inside.get(label) ?? 0) + weight);
    }
  }
  if (total === 0) return 0;
  let sum = 0;
  for (const [label, degree] of degrees)
    sum += (inside.get(label) ?? 0) / total - resolution * (degree / total) ** 2;
  return sum;
}

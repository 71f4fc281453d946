import { rowRange, type SparseRows } from '../numeric/sparse-rows.ts';

/**
 * Modularity of a partition with a resolution (Reichardt and Bornholdt 2006): sum over clusters of
 * inside weight / total weight - resolution x (share of the degrees) squared. Higher is better; 0 for a graph
 * without links.
 * @param labels from 0 on, without large gaps
 */
export function modularity(graph: SparseRows, labels: Int32Array, resolution: number): number {
  const count = labels.reduce((most, label) => Math.max(most, label), -1) + 1;
  const inside = new Float64Array(count);
  const degrees = new Float64Array(count);
  let total = 0;
  for (let row = 0; row < graph.rows; row++) {
    const label = labels[row] as number;
    const [from, to] = rowRange(graph, row);
    for (let at = from; at < to; at++) {
      const weight = graph.values[at] as number;
      total += weight;
      degrees[label] = (degrees[label] as number) + weight;
      if (labels[graph.columns[at] as number] === label) inside[label] = (inside[label] as number) + weight;
    }
  }
  if (total === 0) return 0;
  let sum = 0;
  for (let label = 0; label < count; label++)
    sum += (inside[label] as number) / total - resolution * ((degrees[label] as number) / total) ** 2;
  return sum;
}

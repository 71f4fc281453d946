import { randomFrom } from '../../analysis/numeric/random.ts';
import { rowDot, rowRange, type SparseRows } from '../../analysis/numeric/sparse-rows.ts';

const STARTS = 10;
const TURNS = 30;

/** k-means on sparse unit rows, the best of ten random starts: what a careful beginner would do with TF-IDF. */
export function sparseKmeans(rows: SparseRows, count: number, seed: number): number[] {
  const random = randomFrom(seed);
  let best: Run = { labels: [], nearness: Number.NEGATIVE_INFINITY };
  for (let start = 0; start < STARTS; start++) {
    let labels = Array.from({ length: rows.rows }, () => Math.floor(random() * count));
    let run: Run = { labels, nearness: 0 };
    for (let turn = 0; turn < TURNS; turn++) {
      run = assign(rows, centresOf(rows, labels, count));
      if (run.labels.every((label, row) => label === labels[row])) break;
      labels = run.labels;
    }
    if (run.nearness > best.nearness) best = run;
  }
  return best.labels;
}

interface Run {
  readonly labels: number[];
  readonly nearness: number;
}

function centresOf(rows: SparseRows, labels: readonly number[], count: number): Float64Array[] {
  const centres = Array.from({ length: count }, () => new Float64Array(rows.width));
  const sizes = new Array<number>(count).fill(0);
  labels.forEach((label, row) => {
    const centre = centres[label] as Float64Array;
    sizes[label] = (sizes[label] ?? 0) + 1;
    const [from, to] = rowRange(rows, row);
    for (let at = from; at < to; at++) {
      const column = rows.columns[at] as number;
      centre[column] = (centre[column] as number) + (rows.values[at] as number);
    }
  });
  return centres.map((centre, label) => centre.map((sum) => sum / Math.max(1, sizes[label] as number)));
}

function assign(rows: SparseRows, centres: readonly Float64Array[]): Run {
  const halves = centres.map((centre) => centre.reduce((sum, value) => sum + value * value, 0) / 2);
  let nearness = 0;
  const labels = Array.from({ length: rows.rows }, (_, row) => {
    const scores = centres.map((centre, label) => rowDot(rows, row, centre) - (halves[label] as number));
    const highest = Math.max(...scores);
    nearness += highest;
    return scores.indexOf(highest);
  });
  return { labels, nearness };
}

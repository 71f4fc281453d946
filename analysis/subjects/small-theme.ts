import { rowRange, type SparseRows } from '../numeric/sparse-rows.ts';

/** Below this many reports there is nothing to cluster: reports that share words go together. */
export const SMALL_THEME = 8;
/** Cosine of words from which two reports of a small theme speak of one thing. */
const ALIKE = 0.15;

/** Labels of a small theme: connected reports under a threshold of similarity (single linkage). */
export function smallThemeLabels(lexical: SparseRows): Int32Array {
  const labels = Int32Array.from({ length: lexical.rows }, (_, row) => row);
  for (let a = 0; a < lexical.rows; a++) {
    for (let b = 0; b < a; b++) {
      if (cosine(lexical, a, b) < ALIKE) continue;
      const [from, to] = [labels[a] as number, labels[b] as number];
      labels.forEach((label, row) => {
        if (label === from) labels[row] = to;
      });
    }
  }
  return labels;
}

/** Inner product of two sparse unit rows, by merging their sorted columns. */
function cosine(matrix: SparseRows, a: number, b: number): number {
  const [start, end] = rowRange(matrix, a);
  const [first, last] = rowRange(matrix, b);
  let at = start;
  let other = first;
  let sum = 0;
  while (at < end && other < last) {
    const difference = (matrix.columns[at] as number) - (matrix.columns[other] as number);
    if (difference === 0) sum += (matrix.values[at] as number) * (matrix.values[other] as number);
    if (difference <= 0) at++;
    if (difference >= 0) other++;
  }
  return sum;
}

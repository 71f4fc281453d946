import { rowDot, type SparseRows } from '../numeric/sparse-rows.ts';
import { contentWords } from '../text/content-words.ts';
import { lexicalRows } from './lexical-model.ts';
import { centredLengths, type ThemeSpace } from './theme-space.ts';

/** What nearest subjects, questions and the synthesis read beside the grouping. Plain data, never stored. */
export interface GroupingIndex {
  readonly space: ThemeSpace;
  /** For each report of `space`, the place of its subject in `Grouping.subjects`, or -1 for a lone signal. */
  readonly subjectOf: Int32Array;
  /** The titles of the subjects, as rows of the same space: names given by people are worth as much as reports. */
  readonly titles: SparseRows;
  readonly titleLengths: Float64Array;
}

/** Builds the index from the space of a theme, the titles of its subjects and the subject of each report. */
export function groupingIndex(
  space: ThemeSpace,
  titles: readonly string[],
  subjectOf: Int32Array,
): GroupingIndex {
  const words = titles.map((title) => contentWords(title, space.model.language));
  const rows = lexicalRows(space.model, words);
  const scale = space.scales[0] as number;
  const scaled = { ...rows, width: space.rows.width, values: rows.values.map((value) => value * scale) };
  return { space, subjectOf, titles: scaled, titleLengths: centredLengths(scaled, space.mean) };
}

/** A text brought into a space: a dense row from which the mean is taken, and its length. */
export interface Query {
  readonly values: Float64Array;
  readonly length: number;
}

/** Centred cosine of a query and each row, from -1 to 1; 0 where either is null. */
export function cosines(
  rows: SparseRows,
  lengths: Float64Array,
  mean: Float64Array,
  query: Query,
): Float64Array {
  let level = 0;
  for (let column = 0; column < mean.length; column++)
    level += (mean[column] as number) * (query.values[column] as number);
  return Float64Array.from(lengths, (length, row) => {
    const product = length * query.length;
    return product < 1e-9
      ? 0
      : Math.max(-1, Math.min(1, (rowDot(rows, row, query.values) - level) / product));
  });
}

import { denseRow, denseRows } from '../numeric/dense-rows.ts';
import { rowDot, rowRange } from '../numeric/sparse-rows.ts';
import { placeRow } from '../similarity/query.ts';
import type { Grouping, Question } from '../types.ts';
import { subjectScores } from './subject-scores.ts';

const DEFAULT_LIMIT = 10;
const CANDIDATES = 5;
/** Reports scored in full: those that stand nearest to the border between two subjects. */
const POOL = 100;

/**
 * The reports whose subject is least certain, most uncertain first, with the subjects to choose from. Reports that a
 * person has placed raise no question. Empty when there are fewer than two subjects.
 */
export function questions(grouping: Grouping, options: { readonly limit?: number } = {}): Question[] {
  const { index, subjects } = grouping;
  if (subjects.length < 2) return [];
  const settled = new Set(grouping.settled);
  const limit = options.limit ?? DEFAULT_LIMIT;
  return nearBorders(grouping)
    .filter((row) => !settled.has(index.space.ids[row] as string))
    .slice(0, Math.max(POOL, limit))
    .map((row) => {
      const scores = subjectScores(grouping, placeRow(index.space, row), row);
      return { row, scores, margin: marginOf(scores.map(({ score }) => score)) };
    })
    .sort((a, b) => a.margin - b.margin || a.row - b.row)
    .slice(0, limit)
    .map(({ row, scores }) => ({
      report: index.space.ids[row] as string,
      candidates: scores.slice(0, CANDIDATES).map(({ at, score }) => ({
        subject: subjects[at]?.id ?? '',
        title: subjects[at]?.title ?? '',
        score,
      })),
    }));
}

/** How far the best subject is ahead of the next, relative to it: 0 is a toss-up, 1 is plain. */
function marginOf(scores: readonly number[]): number {
  const [first = 0, second = 0] = scores;
  return first <= 0 ? 0 : (first - second) / first;
}

/** Rows by the margin between the two nearest subject centres, smallest first: a cheap look at every report. */
function nearBorders({ index, subjects }: Grouping): number[] {
  const { rows } = index.space;
  const centres = denseRows(subjects.length, rows.width);
  const sizes = new Float64Array(subjects.length);
  index.subjectOf.forEach((subject, row) => {
    if (subject < 0) return;
    sizes[subject] = (sizes[subject] as number) + 1;
    const centre = denseRow(centres, subject);
    const [from, to] = rowRange(rows, row);
    for (let at = from; at < to; at++) {
      const column = rows.columns[at] as number;
      centre[column] = (centre[column] as number) + (rows.values[at] as number);
    }
  });
  const margins = Array.from({ length: rows.rows }, (_, row) => {
    const scores = subjects.map(
      (_, at) => rowDot(rows, row, denseRow(centres, at)) / Math.max(1, sizes[at] as number),
    );
    return marginOf(scores.sort((a, b) => b - a));
  });
  return margins
    .map((_, row) => row)
    .sort((a, b) => (margins[a] as number) - (margins[b] as number) || a - b);
}

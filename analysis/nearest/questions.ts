import { denseRow } from '../numeric/dense-rows.ts';
import { times } from '../numeric/feature-products.ts';
import { selectFeatures } from '../numeric/feature-rows.ts';
import { sampledRows } from '../numeric/sampled-rows.ts';
import type { Grouping, Question } from '../types.ts';
import { subjectScorer } from './subject-scores.ts';

const DEFAULT_LIMIT = 10;
const CANDIDATES = 5;
/** Reports scored in full: those that stand nearest to the border between two subjects. */
const POOL = 100;
/** Reports looked at in a large theme: there are more questions in them than people will answer. */
const MOST_LOOKED_AT = 5_000;

/**
 * The reports whose subject is least certain, most uncertain first, with the subjects to choose from. Reports that a
 * person has placed raise no question. Empty when there are fewer than two subjects.
 */
export function questions(grouping: Grouping, options: { readonly limit?: number } = {}): Question[] {
  const { index, subjects } = grouping;
  if (subjects.length < 2) return [];
  const settled = new Set(grouping.settled);
  const limit = options.limit ?? DEFAULT_LIMIT;
  const scoresOf = subjectScorer(grouping);
  return nearBorders(grouping)
    .filter((row) => !settled.has(index.space.ids[row] as string))
    .slice(0, Math.max(POOL, limit))
    .map((row) => {
      const scores = scoresOf(row);
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

/** Rows by the margin between the two best scores of their features, smallest first: a cheap look at every report. */
function nearBorders({ index, settings }: Grouping): number[] {
  const rows = sampledRows(index.space.features.rows, MOST_LOOKED_AT, settings.seed);
  const scores = times(selectFeatures(index.space.features, rows), index.subjects);
  const margins = Array.from(rows, (row, at) => ({
    row,
    margin: marginOf([...denseRow(scores, at)].sort((a, b) => b - a)),
  }));
  return margins.sort((a, b) => a.margin - b.margin || a.row - b.row).map(({ row }) => row);
}

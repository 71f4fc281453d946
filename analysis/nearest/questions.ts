import { denseRow } from '../numeric/dense-rows.ts';
import { times } from '../numeric/feature-products.ts';
import { appendFeatures, isEmptyRow, selectFeatures } from '../numeric/feature-rows.ts';
import { sampledRows } from '../numeric/sampled-rows.ts';
import { similarityMatrix } from '../similarity/similarity-matrix.ts';
import type { Grouping, Question } from '../types.ts';
import { Beliefs } from './beliefs.ts';
import { mostTelling } from './most-telling.ts';
import { subjectScorer } from './subject-scores.ts';

const DEFAULT_LIMIT = 10;
const CANDIDATES = 5;
/** Open reports among which the most telling are sought, and answered ones that are learned from. */
const MOST_OPEN = 180;
const MOST_ANSWERED = 90;

/**
 * The reports whose answer would teach most, best first, with the subjects to choose from. Reports that a person has
 * placed raise no question, all others can. Empty when there are fewer than two subjects. Large themes are sampled:
 * what lies beyond the sample comes after it, the least certain first. Takes under 100 ms on 1,000 reports.
 */
export function questions(grouping: Grouping, options: { readonly limit?: number } = {}): Question[] {
  const { index, subjects } = grouping;
  if (subjects.length < 2) return [];
  const limit = options.limit ?? DEFAULT_LIMIT;
  const scoresOf = subjectScorer(grouping);
  return rowsToAsk(grouping, limit).map((row) => ({
    report: index.space.ids[row] as string,
    candidates: scoresOf(row)
      .slice(0, CANDIDATES)
      .map(({ at, score }) => ({
        subject: subjects[at]?.id ?? '',
        title: subjects[at]?.title ?? '',
        score,
      })),
  }));
}

function rowsToAsk(grouping: Grouping, limit: number): number[] {
  const { space } = grouping.index;
  const settled = new Set(grouping.settled);
  const rows = [...space.ids.keys()];
  const open = rows.filter((row) => !settled.has(space.ids[row] as string));
  const answered = rows.filter((row) => settled.has(space.ids[row] as string));
  const { seed } = grouping.settings;
  const candidates = sampled(open, MOST_OPEN, seed);
  const beliefs = beliefsOf(grouping, candidates, sampled(answered, MOST_ANSWERED, seed));
  const first = mostTelling(beliefs, [...candidates.keys()], limit).map((at) => candidates[at] as number);
  if (first.length === limit || first.length === open.length) return first;
  const taken = new Set(first);
  const others = open.filter((row) => !taken.has(row));
  return [...first, ...leastCertain(grouping, others)].slice(0, limit);
}

function sampled(rows: readonly number[], most: number, seed: number): number[] {
  return [...sampledRows(rows.length, most, seed)].map((at) => rows[at] as number);
}

/** What answers and the names given by people tell of the open reports, which come first. */
function beliefsOf(grouping: Grouping, open: readonly number[], answered: readonly number[]): Beliefs {
  const { space, titles, subjectOf } = grouping.index;
  const names = grouping.subjects.flatMap(({ named }, at) => (named && !isEmptyRow(titles, at) ? [at] : []));
  const features = appendFeatures(
    selectFeatures(space.features, [...open, ...answered]),
    selectFeatures(titles, names),
  );
  const beliefs = new Beliefs(similarityMatrix(features), features.rows, grouping.subjects.length);
  const told = [...answered.map((row) => subjectOf[row] as number), ...names];
  told.forEach((subject, at) => {
    beliefs.tell(open.length + at, subject < 0 ? null : subject);
  });
  return beliefs;
}

/** Rows by how far their best subject is ahead of the next, the least first. */
function leastCertain({ index }: Grouping, rows: readonly number[]): number[] {
  const scores = times(selectFeatures(index.space.features, rows), index.subjects);
  const margins = rows.map((row, at) => {
    const [first = 0, second = 0] = [...denseRow(scores, at)].sort((a, b) => b - a);
    return { row, margin: first - second };
  });
  return margins.sort((a, b) => a.margin - b.margin || a.row - b.row).map(({ row }) => row);
}

import { rounded } from '../numeric/best-first.ts';
import { selectRows } from '../numeric/sparse-rows.ts';
import { nearestAmong } from '../similarity/nearest-rows.ts';
import { RowComparison } from '../similarity/row-comparison.ts';
import type { Grouping } from '../types.ts';

/** What a report in the same subject gains: subjects hold what words alone do not show. */
const SAME_SUBJECT = 0.1;
/** From this score a report is shown as an answer. */
const ANSWERS_FROM = 0.12;
const MOST_ANSWERS = 5;
/** Beyond this many pairs, only the answering reports that share the rarest words with a point are compared. */
const MOST_PAIRS = 1_000_000;
const CANDIDATES = 50;

export interface FoundAnswer {
  readonly row: number;
  readonly score: number;
}

/**
 * Finds the reports that answer each blocking point: cosine of their features, and a little more in the same subject.
 * @returns the best answers of the point at a place of `points`, best first
 */
export function answerFinder(
  points: readonly number[],
  answering: readonly number[],
  { index }: Grouping,
): (at: number) => FoundAnswer[] {
  const { space, subjectOf, lengths } = index;
  const comparison = new RowComparison(space.features, space.features);
  const candidatesOf = candidateLists(points, answering, index.space.words);
  return (at) => {
    const point = points[at] as number;
    const pool = candidatesOf(at);
    const similarities = comparison.compare(point, pool);
    const subject = subjectOf[point] as number;
    return pool
      .map((row, place) => {
        const product = (lengths[point] as number) * (lengths[row] as number);
        const cosine = product < 1e-9 ? 0 : (similarities[place] as number) / product;
        const bonus = subject >= 0 && subjectOf[row] === subject ? SAME_SUBJECT : 0;
        return { row, score: rounded(Math.min(1, Math.max(0, cosine) + bonus)) };
      })
      .filter(({ score }) => score >= ANSWERS_FROM)
      .sort((a, b) => b.score - a.score || a.row - b.row)
      .slice(0, MOST_ANSWERS);
  };
}

function candidateLists(
  points: readonly number[],
  answering: readonly number[],
  words: Grouping['index']['space']['words'],
): (at: number) => readonly number[] {
  if (points.length * answering.length <= MOST_PAIRS) return () => answering;
  const { ids } = nearestAmong(selectRows(words, points), selectRows(words, answering), CANDIDATES);
  return (at) =>
    [...ids.subarray(at * CANDIDATES, (at + 1) * CANDIDATES)]
      .filter((id) => id >= 0)
      .map((id) => answering[id] as number);
}

import { rounded } from '../numeric/best-first.ts';
import type { Grouping } from '../types.ts';
import { answerScores } from './answer-scores.ts';

const MOST_ANSWERS = 5;
/** Half a score is how alike the two are, half what people say. */
const LIKENESS = 0.5;
/**
 * What a pair in the same subject gains, by how many of the two a person placed there. Two: no likeness is worth more
 * (all reports placed: first answers right .39 to .95). None: computed subjects know less than the scores (.39 to .35).
 */
const SAME_SUBJECT = [0, 0.02, 0.5] as const;
/**
 * A point whose best answer scores less is an orphan; a practice that scores less wherever it is listed is unused. In
 * parts of the sample's themes, 10 reports to all, this lists half as many orphans as the gold has, to as many.
 */
const ANSWERS_FROM = 0.0175;

export interface FoundAnswer {
  readonly row: number;
  /** Above 0, at most 1. */
  readonly score: number;
}

/**
 * The reports that answer each blocking point, best first, at most five. An answer that is good for no point, and the
 * answers of a point that has no good one, are left out.
 * @param points rows of the index, as `answering`
 * @returns one list a point
 */
export function bestAnswers(
  points: readonly number[],
  answering: readonly number[],
  grouping: Grouping,
): FoundAnswer[][] {
  const scoresOf = answerScores(points, answering, grouping.index);
  const together = placedTogether(grouping);
  const lists = points.map((point, at) => {
    const { rows, scores } = scoresOf(at);
    return rows
      .map((row, place) => {
        const score = LIKENESS * Math.max(0, scores[place] as number) + together(point, row);
        return { row, score: rounded(Math.min(1, score)) };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.row - b.row)
      .slice(0, MOST_ANSWERS);
  });
  const good = new Set(
    lists.flatMap((list) => list.filter(({ score }) => score >= ANSWERS_FROM).map(({ row }) => row)),
  );
  return lists.map((list) =>
    (list[0]?.score ?? 0) < ANSWERS_FROM ? [] : list.filter(({ row }) => good.has(row)),
  );
}

function placedTogether({ index, settled }: Grouping): (point: number, row: number) => number {
  const { space, subjectOf } = index;
  const decided = new Set(settled);
  const byPeople = space.ids.map((id) => Number(decided.has(id)));
  return (point, row) => {
    const subject = subjectOf[point] as number;
    if (subject < 0 || subject !== subjectOf[row]) return 0;
    return SAME_SUBJECT[(byPeople[point] as number) + (byPeople[row] as number)] as number;
  };
}

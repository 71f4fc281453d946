import { rounded } from '../numeric/best-first.ts';
import type { Grouping } from '../types.ts';
import { answerScores } from './answer-scores.ts';

const MOST_ANSWERS = 5;
/** Half a score is how alike the two are, half what people say. */
const LIKENESS = 0.5;
/**
 * What a pair in the same subject gains, by how many of the two a person placed there. Two: no likeness is worth more
 * (all reports placed: first answers right .44 to .95). None: computed subjects know less than the scores (.44 to .41).
 */
const SAME_SUBJECT = [0, 0.02, 0.5] as const;
export interface FoundAnswer {
  readonly row: number;
  /** Above 0, at most 1. */
  readonly score: number;
}

/**
 * The reports that answer each blocking point, best first, at most five. What is good for no point, and what is listed
 * for a point that has no good answer, is left out: beside a good answer a weaker one is worth reading.
 * @param points rows of the index, as `answering`
 * @returns one list a point
 */
export function bestAnswers(
  points: readonly number[],
  answering: readonly number[],
  grouping: Grouping,
): FoundAnswer[][] {
  const { ofPoint, from } = answerScores(points, answering, grouping.index, grouping.settings.seed);
  const good = ({ score }: FoundAnswer): boolean => score > 0 && score >= LIKENESS * from;
  const together = placedTogether(grouping);
  const lists = points.map((point, at) => {
    const { rows, scores } = ofPoint(at);
    return rows
      .map((row, place) => {
        const score = LIKENESS * Math.max(0, scores[place] as number) + together(point, row);
        return { row, score: rounded(Math.min(1, score)) };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.row - b.row)
      .slice(0, MOST_ANSWERS);
  });
  const used = new Set(lists.flatMap((list) => list.filter(good).map(({ row }) => row)));
  return lists.map((list) => (list.some(good) ? list.filter(({ row }) => used.has(row)) : []));
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

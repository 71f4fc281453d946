import type { AnsweredPoint, Grouping, ReportInput, ReportKind, Synthesis } from '../types.ts';
import { bestAnswers } from './best-answers.ts';
import { sharedWords } from './shared-words.ts';

const ANSWERING: readonly (ReportKind | undefined)[] = ['good-practice', 'initiative', 'proposal'];
const PRACTICES: readonly (ReportKind | undefined)[] = ['good-practice', 'initiative'];

/** Matches blocking points with the practices, initiatives and proposals that answer them. */
export function findAnswers(
  known: ReadonlyMap<string, ReportInput>,
  grouping: Grouping,
): Pick<Synthesis, 'answers' | 'orphans' | 'unusedPractices'> {
  const rows = grouping.index.space.ids.flatMap((id, row) => (known.has(id) ? [row] : []));
  const kindOf = (row: number): ReportKind | undefined =>
    known.get(grouping.index.space.ids[row] as string)?.kind;
  const points = rows.filter((row) => kindOf(row) === 'blocking-point');
  const answering = rows.filter((row) => ANSWERING.includes(kindOf(row)));
  const answered = answersOf(points, answering, known, grouping);
  const orphans = answered.filter(({ answeredBy }) => answeredBy.length === 0);
  const answers = answered.filter(({ answeredBy }) => answeredBy.length > 0);
  const used = new Set(answers.flatMap(({ answeredBy }) => answeredBy.map(({ report }) => report)));
  const indexed = new Set(grouping.index.space.ids);
  const later = [...known.keys()].filter((id) => !indexed.has(id));
  return {
    answers: answers
      .map((answer, at) => ({ answer, at }))
      .sort(
        (a, b) => (b.answer.answeredBy[0]?.score ?? 0) - (a.answer.answeredBy[0]?.score ?? 0) || a.at - b.at,
      )
      .map(({ answer }) => answer),
    orphans: [
      ...orphans.map(({ blockingPoint }) => blockingPoint),
      ...later.filter((id) => known.get(id)?.kind === 'blocking-point'),
    ],
    unusedPractices: [...known.values()]
      .filter(({ id, kind }) => PRACTICES.includes(kind) && !used.has(id))
      .map(({ id }) => id),
  };
}

function answersOf(
  points: readonly number[],
  answering: readonly number[],
  known: ReadonlyMap<string, ReportInput>,
  grouping: Grouping,
): AnsweredPoint[] {
  const { space } = grouping.index;
  const language = grouping.settings.language;
  const textOf = (row: number): string => known.get(space.ids[row] as string)?.text ?? '';
  const best = bestAnswers(points, answering, grouping);
  return points.map((point, at) => ({
    blockingPoint: space.ids[point] as string,
    answeredBy: (best[at] ?? []).map(({ row, score }) => ({
      report: space.ids[row] as string,
      score,
      shared: sharedWords(textOf(point), textOf(row), space.models.words, language),
    })),
  }));
}

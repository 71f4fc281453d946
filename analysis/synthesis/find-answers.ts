import { rounded } from '../numeric/best-first.ts';
import { selectRows } from '../numeric/sparse-rows.ts';
import { cosines } from '../similarity/grouping-index.ts';
import { placeRow } from '../similarity/query.ts';
import type { Answer, AnsweredPoint, Grouping, ReportInput, ReportKind, Synthesis } from '../types.ts';
import { sharedWords } from './shared-words.ts';

/** What a report in the same subject gains: subjects hold what words alone do not show. */
const SAME_SUBJECT = 0.1;
/** From this score a report is shown as an answer. */
const ANSWERS_FROM = 0.12;
const MOST_ANSWERS = 3;
/** Beyond this many pairs, answers are looked for in the blocking point's own subject only. */
const MOST_PAIRS = 1_000_000;

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
  const { space, subjectOf } = grouping.index;
  const bySubject = new Map<number, number[]>();
  for (const row of answering) {
    const subject = subjectOf[row] as number;
    const group = bySubject.get(subject);
    if (group === undefined) bySubject.set(subject, [row]);
    else group.push(row);
  }
  const everywhere = points.length * answering.length <= MOST_PAIRS;
  return points.map((point) => {
    const subject = subjectOf[point] as number;
    const pool = everywhere ? answering : subject < 0 ? [] : (bySubject.get(subject) ?? []);
    const found = bestAnswers(point, pool, grouping).map(({ row, score }): Answer => {
      const [id, own] = [space.ids[row] as string, space.ids[point] as string];
      const language = grouping.settings.language;
      return {
        report: id,
        score,
        shared: sharedWords(known.get(own)?.text ?? '', known.get(id)?.text ?? '', space.model, language),
      };
    });
    return { blockingPoint: space.ids[point] as string, answeredBy: found };
  });
}

function bestAnswers(
  point: number,
  pool: readonly number[],
  { index }: Grouping,
): { row: number; score: number }[] {
  const { space, subjectOf } = index;
  const lengths = Float64Array.from(pool, (row) => space.lengths[row] as number);
  const similarities = cosines(selectRows(space.rows, pool), lengths, space.mean, placeRow(space, point));
  const subject = subjectOf[point] as number;
  return pool
    .map((row, at) => {
      const bonus = subject >= 0 && subjectOf[row] === subject ? SAME_SUBJECT : 0;
      return { row, score: rounded(Math.min(1, Math.max(0, similarities[at] as number) + bonus)) };
    })
    .filter(({ score }) => score >= ANSWERS_FROM)
    .sort((a, b) => b.score - a.score || a.row - b.row)
    .slice(0, MOST_ANSWERS);
}

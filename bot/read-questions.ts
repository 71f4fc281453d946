import type { BotContext } from './context.ts';
import type { CorrectionRecord } from './domain/correction.ts';
import type { Edition, Theme } from './domain/edition.ts';
import type { Participant } from './domain/participant.ts';
import { liveGrouping } from './live-grouping.ts';
import { isAnswer, placedBy, titleOfPlace } from './placements.ts';
import type { QuestionsView } from './ports/reading.ts';
import { type Asking, type OpenQuestions, openQuestions, takeQuestion } from './questions.ts';
import { sittingOf, versionBefore } from './sitting.ts';

/** A question for the reader, how far their group is, and what its answers have changed. */
export async function readQuestions(
  context: BotContext,
  reader: Participant,
  edition: Edition,
  theme: Theme,
  asking: Asking,
): Promise<QuestionsView> {
  const open = await openQuestions(context, edition.id, theme.id, asking.kept);
  const { record, grouping, reports, corrections } = open;
  const sitting = sittingOf(corrections, context.clock.now());
  const start = sitting[0]?.at ?? record.at;
  const before = await versionBefore(context.store.syntheses, record, start);
  const closed = edition.status === 'closed';
  const question = closed ? undefined : takeQuestion(context, reader, theme.id, open.questions, asking);
  const offered = new Set(question?.candidates.map(({ subject }) => subject));
  const last = lastAnswer(open, sitting, reader);
  return {
    ...{ edition, theme, version: record.version, stale: open.stale },
    ...(question === undefined ? {} : { question }),
    otherSubjects: grouping.subjects
      .filter(({ id }) => !offered.has(id))
      .map(({ id, title }) => ({ id, title }))
      .sort((a, b) => a.title.localeCompare(b.title, 'fr')),
    heldByOthers: question === undefined && !closed && othersHold(context, reader, open, asking),
    answers: sitting.filter(isAnswer).length,
    ...{ placed: open.placed, reports: reports.size },
    ...(last === undefined ? {} : { last }),
    grouping: liveGrouping(grouping, before.grouping, before.version),
  };
}

function othersHold(
  { heldQuestions }: BotContext,
  { id, edition }: Participant,
  { record, questions }: OpenQuestions,
  { skipped }: Asking,
): boolean {
  const held = heldQuestions.byOthers(edition, record.theme, id);
  return questions.some(({ report }) => held.has(report.id) && !skipped.includes(report.number));
}

/** What one undoes is one's own: another screen's answer is not taken back by surprise. */
function lastAnswer(
  { reports, record }: OpenQuestions,
  sitting: readonly CorrectionRecord[],
  reader: Participant,
): QuestionsView['last'] {
  const kept = sitting.findLast((each) => isAnswer(each) && each.author === reader.id);
  if (kept === undefined) return undefined;
  const report = reports.get(placedBy(kept)[0] ?? '');
  if (report === undefined) return undefined;
  const subject = titleOfPlace(record.grouping, kept.correction);
  return { correction: kept.id, report: report.number, subject };
}

import { answerQuestion, type Place } from './answers.ts';
import type { Acting } from './audit.ts';
import type { BotContext } from './context.ts';
import { undoCorrection } from './corrections.ts';
import type { Participant } from './domain/participant.ts';
import type { Report } from './domain/report.ts';
import { TerrainError } from './errors.ts';
import { placedBy } from './placements.ts';
import type { Answer, Answering } from './ports/answering.ts';
import { requireTheme } from './resolve.ts';
import { requireRight } from './rights.ts';

const NAME_LENGTH = { min: 3, max: 80 } as const;

/** What pages answer with. Rights are checked here, so that no page can forget them. */
export function createAnswering(context: BotContext): Answering {
  return {
    answer: async (person, theme, answer) => {
      const acting = await actingIn(context, person);
      const { id } = requireTheme(acting.edition, theme);
      const report = await requireAsked(acting, id, answer.report);
      await answerQuestion(acting, report, await placeOf(acting, id, answer.to));
    },
    undo: async (person, theme, correction) => {
      const acting = await actingIn(context, person);
      const { id } = requireTheme(acting.edition, theme);
      const record = await context.store.corrections.get(correction);
      if (record?.theme !== id) throw new TerrainError('NOTHING_TO_UNDO');
      const [report = ''] = placedBy(await undoCorrection(acting, correction));
      return (await context.store.reports.get(report))?.number;
    },
  };
}

async function actingIn(context: BotContext, me: Participant): Promise<BotContext & Acting> {
  requireRight(me, 'correct-groupings');
  const edition = await context.store.editions.get(me.edition);
  if (edition === undefined) throw new TerrainError('NO_EDITION');
  if (edition.status === 'closed') throw new TerrainError('EDITION_CLOSED', { name: edition.name });
  return { ...context, edition, me };
}

async function requireAsked({ store, edition }: Acting & BotContext, theme: string, number: number) {
  const report: Report | undefined = await store.reports.byNumber(edition.id, number);
  const asked = report?.status === 'filed' && report.content.theme === theme;
  if (report === undefined || !asked) throw new TerrainError('UNKNOWN_REPORT', { number });
  return report;
}

async function placeOf(context: BotContext & Acting, theme: string, to: Answer['to']): Promise<Place> {
  if (to.type === 'none') return { kind: 'alone' };
  if (to.type === 'subject') {
    return { kind: 'subject', subject: await subjectShown(context, theme, to.id, to.version) };
  }
  const name = to.name.trim().replace(/\s+/g, ' ');
  const { min, max } = NAME_LENGTH;
  if (name.length < min || name.length > max) throw new TerrainError('NO_ANSWER', { min, max });
  return { kind: 'subject', subject: name };
}

/** The subject that was clicked. Gone since it was shown, it is meant by the title that it had. */
async function subjectShown(
  { store, groupings, edition }: BotContext & Acting,
  theme: string,
  id: string,
  version: number,
): Promise<string> {
  const { grouping } = await groupings.latest(edition.id, theme);
  if (grouping.subjects.some((subject) => subject.id === id)) return id;
  const shown = await store.syntheses.get(edition.id, theme, version);
  const title = shown?.grouping.subjects.find((subject) => subject.id === id)?.title;
  if (title === undefined) throw new TerrainError('UNKNOWN_SUBJECT', { name: id });
  return title;
}

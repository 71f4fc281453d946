import { synthesise } from '../analysis/index.ts';
import { analysisInput } from './analysis-input.ts';
import { agendaOf } from './calendar/agenda.ts';
import { readFeed } from './calendar/feed.ts';
import type { BotContext } from './context.ts';
import { currentEdition } from './current-edition.ts';
import type { Edition, Theme } from './domain/edition.ts';
import { themeOf } from './domain/edition.ts';
import type { Participant } from './domain/participant.ts';
import type { Report } from './domain/report.ts';
import { TerrainError } from './errors.ts';
import type { Reading, ReportView, SubjectView, SynthesisView } from './ports/reading.ts';
import { readQuestions } from './read-questions.ts';
import { may, requireRight } from './rights.ts';
import { loadTheme, type ThemeState } from './theme-state.ts';

/** What pages read. Rights are checked here, so that no page can forget them. */
export function createReading(context: BotContext): Reading {
  const { store } = context;
  return {
    edition: () => currentEdition(store),
    people: (edition) => store.participants.list(edition),
    synthesis: (reader, theme) => readSynthesis(context, reader, theme),
    subject: (reader, theme, subject) => readSubject(context, reader, theme, subject),
    report: (reader, number) => readReport(context, reader, number),
    questions: async (reader, id, asking) => {
      requireRight(reader, 'correct-groupings');
      const edition = await editionOf(context, reader);
      return readQuestions(context, reader, edition, requireThemeId(edition, id), asking);
    },
    agenda: async (me) => {
      requireRight(me, 'read-calendar');
      return agendaOf({ store, edition: await editionOf(context, me), me });
    },
    feed: (token) => readFeed(context, token),
    mine: async (reader) =>
      [...(await store.reports.list({ edition: reader.edition, author: reader.id }))].reverse(),
  };
}

async function editionOf({ store }: BotContext, reader: Participant): Promise<Edition> {
  const edition = await store.editions.get(reader.edition);
  if (edition === undefined) throw new TerrainError('NO_EDITION');
  return edition;
}

function requireThemeId(edition: Edition, id: string): Theme {
  const theme = themeOf(edition, id);
  if (theme !== undefined) return theme;
  throw new TerrainError('UNKNOWN_THEME', { name: id, known: edition.themes.map((t) => t.id).join(', ') });
}

export async function readSynthesis(
  context: BotContext,
  reader: Participant,
  id: string,
): Promise<SynthesisView> {
  requireRight(reader, 'read-syntheses');
  const edition = await editionOf(context, reader);
  const theme = requireThemeId(edition, id);
  const state = await loadTheme(context, edition.id, theme.id);
  const { record, grouping, stale } = state;
  const reports = shownTo(reader, state);
  return {
    edition,
    theme,
    version: record.version,
    at: record.at,
    synthesis: synthesise([...state.reports.values()].map(analysisInput), grouping),
    reports,
    newSubjects: record.changes?.new ?? [],
    grownSubjects: record.changes?.grown ?? [],
    solidity: record.solidity ?? {},
    stale,
  };
}

/** Guests read what was seen and where, never by whom. */
function shownTo(reader: Participant, { reports }: ThemeState): ReadonlyMap<string, Report> {
  if (may(reader, 'read-reports')) return reports;
  return new Map([...reports].map(([id, report]) => [id, { ...report, author: '', history: [] }]));
}

export async function readSubject(
  context: BotContext,
  reader: Participant,
  themeId: string,
  subjectId: string,
): Promise<SubjectView> {
  const view = await readSynthesis(context, reader, themeId);
  const { edition, theme, synthesis, reports } = view;
  const subject = synthesis.subjects.find((candidate) => candidate.subject === subjectId);
  if (subject === undefined) throw new TerrainError('UNKNOWN_SUBJECT', { name: subjectId });
  const own = new Set(subject.reports);
  const solidity = view.solidity[subjectId];
  const answers = synthesis.answers
    .filter(({ blockingPoint }) => own.has(blockingPoint))
    .map(
      ({ blockingPoint, answeredBy }) =>
        [
          blockingPoint,
          known(
            reports,
            answeredBy.map(({ report }) => report),
          ),
        ] as const,
    );
  return {
    edition,
    theme,
    subject,
    ...(solidity === undefined ? {} : { solidity }),
    reports: known(reports, subject.reports),
    answers: new Map(answers),
    correctable: may(reader, 'correct-groupings') && edition.status === 'open',
    otherSubjects: synthesis.subjects
      .filter((other) => other.subject !== subjectId)
      .map((other) => ({ id: other.subject, title: other.title })),
  };
}

function known(reports: ReadonlyMap<string, Report>, ids: readonly string[]): readonly Report[] {
  return ids.flatMap((id) => reports.get(id) ?? []);
}

async function readReport(context: BotContext, reader: Participant, number: number): Promise<ReportView> {
  const edition = await editionOf(context, reader);
  const report = await context.store.reports.byNumber(edition.id, number);
  const own = report?.author === reader.id;
  if (report === undefined || (report.status === 'withdrawn' && !own)) {
    throw new TerrainError('UNKNOWN_REPORT', { number });
  }
  requireRight(reader, 'read-syntheses');
  const theme = requireThemeId(edition, report.content.theme);
  const record = await context.groupings.latest(edition.id, theme.id);
  const subject = record.grouping.subjects.find(({ reports }) => reports.includes(report.id));
  const shown = may(reader, 'read-reports') ? report : { ...report, author: '' };
  return {
    edition,
    theme,
    report: own ? shown : { ...shown, history: [] },
    own,
    ...(subject === undefined ? {} : { subject: { id: subject.id, title: subject.title } }),
  };
}

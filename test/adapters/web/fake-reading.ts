import type { Participant } from '../../../bot/domain/participant.ts';
import type { Report } from '../../../bot/domain/report.ts';
import { TerrainError } from '../../../bot/errors.ts';
import type {
  QuestionsView,
  Reading,
  ReportView,
  SubjectView,
  SynthesisView,
} from '../../../bot/ports/reading.ts';
import type { Asking } from '../../../bot/questions.ts';
import { SAMPLE_REPORTS, type SampleReport } from './sample-reports.ts';
import { sampleSynthesis } from './sample-synthesis.ts';
import { EDITION, EVENTS, PEOPLE } from './sample-workspace.ts';

/** What the pages read in tests: the corpus as people grouped it. Anything can be changed. */
export interface FakeReading extends Reading {
  /** Takes the place of the sample's reports. */
  samples: readonly SampleReport[];
  version: number;
}

export function createFakeReading(): FakeReading {
  const reading: FakeReading = {
    samples: SAMPLE_REPORTS,
    version: 12,
    edition: async () => EDITION,
    people: async () => PEOPLE,
    synthesis: async (reader, theme) => synthesisView(reading, reader, theme),
    subject: async (reader, theme, subject) =>
      subjectView(synthesisView(reading, reader, theme), reader, subject),
    report: async (reader, number) => reportView(reading, reader, number),
    questions: async (reader, theme, asking) => questionsView(synthesisView(reading, reader, theme), asking),
    agenda: async () => EVENTS,
    feed: async () => undefined,
    mine: async (reader) =>
      reading.samples
        .map(({ report }) => report)
        .filter(({ author }) => author === reader.id)
        .reverse()
        .slice(0, 20),
  };
  return reading;
}

function synthesisView(reading: FakeReading, reader: Participant, id: string): SynthesisView {
  const theme = EDITION.themes.find((each) => each.id === id);
  if (theme === undefined) throw new TerrainError('UNKNOWN_THEME', { name: id, known: 'rural' });
  const samples = reading.samples.filter(({ report }) => report.content.theme === id);
  const synthesis = sampleSynthesis(samples);
  const [first, second] = synthesis.subjects;
  return {
    edition: EDITION,
    theme,
    version: reading.version,
    at: '2026-11-24T08:05:00.000Z',
    synthesis,
    reports: new Map(samples.map(({ report }) => [report.id, shownTo(reader, report)])),
    newSubjects: first === undefined ? [] : [first.subject],
    grownSubjects: second === undefined ? [] : [{ subject: second.subject, added: 2 }],
    solidity: Object.fromEntries(
      synthesis.subjects.map(({ subject }, at) => [subject, Math.max(0, 0.98 - 0.11 * at)]),
    ),
    stale: false,
  };
}

function shownTo(reader: Participant, report: Report): Report {
  return reader.role === 'guest' ? { ...report, author: '' } : report;
}

function subjectView(view: SynthesisView, reader: Participant, id: string): SubjectView {
  const subject = view.synthesis.subjects.find((each) => each.subject === id);
  if (subject === undefined) throw new TerrainError('UNKNOWN_SUBJECT', { name: id });
  const reports = (ids: readonly string[]) => ids.flatMap((each) => view.reports.get(each) ?? []);
  const answers = view.synthesis.answers.map(
    ({ blockingPoint, answeredBy }) =>
      [blockingPoint, reports(answeredBy.map(({ report }) => report))] as const,
  );
  return {
    edition: view.edition,
    theme: view.theme,
    subject,
    ...(view.solidity[id] === undefined ? {} : { solidity: view.solidity[id] }),
    reports: reports(subject.reports),
    answers: new Map(answers),
    correctable: reader.role !== 'guest',
    otherSubjects: view.synthesis.subjects
      .filter((each) => each !== subject)
      .map((each) => ({ id: each.subject, title: each.title })),
  };
}

/** Every report of the first subject is in doubt between the first five. */
function questionsView(view: SynthesisView, { skipped, kept }: Asking): QuestionsView {
  const { subjects, coverage } = view.synthesis;
  const [first] = subjects;
  const candidates = subjects.slice(0, 5).map(({ subject, title }) => ({ subject, title, example: title }));
  const inDoubt = (first?.reports ?? []).flatMap((id) => view.reports.get(id) ?? []);
  const report =
    inDoubt.find(({ number }) => number === kept) ?? inDoubt.find(({ number }) => !skipped.includes(number));
  return {
    ...{ edition: view.edition, theme: view.theme, version: view.version, stale: false },
    ...(report && { question: { report, candidates } }),
    otherSubjects: subjects.slice(5).map(({ subject, title }) => ({ id: subject, title })),
    ...{ heldByOthers: false, answers: 2, placed: 3, reports: coverage.reports },
    last: { correction: 'c1', report: 4, subject: first?.title ?? '' },
    grouping: {
      subjects: subjects.map(({ subject, title, reports }, at) => ({
        ...{ id: subject, title, reports: reports.length },
        ...(at > 0 && { before: reports.length - (at % 3) }),
      })),
      ...{ isolated: coverage.isolated, isolatedBefore: coverage.isolated + 2, since: 11 },
      changes: first === undefined ? [] : [{ type: 'new', title: first.title }],
    },
  };
}

function reportView(reading: FakeReading, reader: Participant, number: number): ReportView {
  const report = reading.samples.find((sample) => sample.report.number === number)?.report;
  if (report === undefined) throw new TerrainError('UNKNOWN_REPORT', { number });
  const view = synthesisView(reading, reader, report.content.theme);
  const subject = view.synthesis.subjects.find(({ reports }) => reports.includes(report.id));
  return {
    edition: view.edition,
    theme: view.theme,
    report: shownTo(reader, report),
    own: report.author === reader.id,
    ...(subject && { subject: { id: subject.subject, title: subject.title } }),
  };
}

import { type Grouping, type Question, questions } from '../analysis/index.ts';
import type { BotContext } from './context.ts';
import type { CorrectionRecord } from './domain/correction.ts';
import type { Participant } from './domain/participant.ts';
import type { Report } from './domain/report.ts';
import type { SynthesisRecord } from './domain/synthesis.ts';
import { excerpt } from './excerpt.ts';
import { placedBy } from './placements.ts';
import { loadTheme } from './theme-state.ts';

/** Asked at most in one sitting: the most uncertain fifth of a theme, and never fewer than this. */
const SHARE = 0.2;
const FEWEST = 5;
const EXAMPLE_LENGTH = 110;

/** What a group may still be asked about a theme. */
export interface OpenQuestions {
  readonly record: SynthesisRecord;
  readonly grouping: Grouping;
  /** The filed reports of the theme, by id. */
  readonly reports: ReadonlyMap<string, Report>;
  readonly corrections: readonly CorrectionRecord[];
  readonly stale: boolean;
  /** What teaches most first. */
  readonly questions: readonly AskedReport[];
  /** How many reports of the theme people have placed by hand. */
  readonly placed: number;
}

export interface AskedReport {
  readonly report: Report;
  /** At most five, best first. */
  readonly candidates: readonly Candidate[];
}

/** A subject to which the report may belong, with the beginning of the report that stands for it. */
export interface Candidate {
  readonly subject: string;
  readonly title: string;
  readonly example?: string;
}

/**
 * The questions whose answer would teach most, less those that were answered since the last version.
 * @param kept number of a report that is being asked about: while nobody has placed it, it stays among the questions
 */
export async function openQuestions(
  context: BotContext,
  edition: string,
  theme: string,
  kept?: number,
): Promise<OpenQuestions> {
  const state = await loadTheme(context, edition, theme);
  const { reports } = state;
  const corrections = await context.store.corrections.list(edition, theme);
  const placed = new Set(corrections.flatMap(placedBy));
  // What was undone since the version is open again.
  const grouping = { ...state.grouping, settled: state.grouping.settled.filter((id) => placed.has(id)) };
  const limit = Math.max(FEWEST, Math.round(SHARE * reports.size));
  const isOpen = ({ report }: Question) => !placed.has(report);
  const open = questions(grouping, { limit: limit + placed.size })
    .filter(isOpen)
    .slice(0, limit);
  const isKept = ({ report }: Question) => reports.get(report)?.number === kept;
  const also = kept === undefined || open.some(isKept) ? [] : questions(grouping, { limit: reports.size });
  const asked = [...open, ...also.filter(isKept).filter(isOpen)];
  return {
    ...state,
    stale: state.stale || grouping.settled.length < state.grouping.settled.length,
    corrections,
    questions: asked.flatMap((question) => askedReport(question, grouping, reports)),
    placed: [...placed].filter((id) => reports.has(id)).length,
  };
}

function askedReport(
  { report: id, candidates }: Question,
  { subjects }: Grouping,
  reports: ReadonlyMap<string, Report>,
): AskedReport[] {
  const report = reports.get(id);
  if (report === undefined) return [];
  const exampleOf = (subject: string): Pick<Candidate, 'example'> => {
    const members = subjects.find((each) => each.id === subject)?.reports ?? [];
    const example = reports.get(members.find((member) => member !== id) ?? '');
    return example === undefined ? {} : { example: excerpt(example.content.text, EXAMPLE_LENGTH) };
  };
  return [
    {
      report,
      candidates: candidates.map(({ subject, title }) => ({ subject, title, ...exampleOf(subject) })),
    },
  ];
}

/** Numbers of reports, as pages and buttons carry them. */
export interface Asking {
  /** Passed over. */
  readonly skipped: readonly number[];
  /** Asked about already: it stays the question while it is open. */
  readonly kept?: number;
}

/**
 * The question for this person: neither passed over nor before somebody else's eyes. They hold it from now on; nothing
 * is awaited between the choice and the hold.
 */
export function takeQuestion(
  { heldQuestions }: BotContext,
  { id, edition }: Participant,
  theme: string,
  open: readonly AskedReport[],
  { skipped, kept }: Asking,
): AskedReport | undefined {
  const others = heldQuestions.byOthers(edition, theme, id);
  const free = open.filter(({ report }) => !others.has(report.id));
  const next =
    free.find(({ report }) => report.number === kept) ??
    free.find(({ report }) => !skipped.includes(report.number));
  if (next === undefined) heldQuestions.release(edition, theme, id);
  else heldQuestions.hold(edition, theme, id, next.report.id);
  return next;
}

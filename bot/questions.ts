import { questions } from '../analysis/index.ts';
import type { BotContext } from './context.ts';
import type { Report } from './domain/report.ts';
import type { SynthesisRecord } from './domain/synthesis.ts';
import { excerpt } from './excerpt.ts';
import { loadTheme } from './theme-state.ts';

/** Asked at most in one sitting: the most uncertain fifth of a theme, and never fewer than this. */
const SHARE = 0.2;
const FEWEST = 5;
const EXAMPLE_LENGTH = 110;

/** What a group may still be asked about a theme. */
export interface OpenQuestions {
  readonly record: SynthesisRecord;
  /** Most uncertain first. */
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

/** The questions whose answer would teach most, less those that were answered since the last version. */
export async function openQuestions(
  context: BotContext,
  edition: string,
  theme: string,
): Promise<OpenQuestions> {
  const { record, grouping, reports } = await loadTheme(context, edition, theme);
  const corrections = await context.store.corrections.list(edition, theme);
  const placed = new Set(
    corrections.flatMap(({ correction }) => (correction.kind === 'rename' ? [] : correction.reports)),
  );
  const limit = Math.max(FEWEST, Math.round(SHARE * reports.size));
  const exampleOf = (subject: string, asked: string): Pick<Candidate, 'example'> => {
    const members = grouping.subjects.find(({ id }) => id === subject)?.reports ?? [];
    const example = reports.get(members.find((id) => id !== asked) ?? '');
    return example === undefined ? {} : { example: excerpt(example.content.text, EXAMPLE_LENGTH) };
  };
  const asked = questions(grouping, { limit: limit + placed.size }).flatMap(({ report: id, candidates }) => {
    const report = reports.get(id);
    if (report === undefined || placed.has(id)) return [];
    const shown = candidates.map(({ subject, title }) => ({ subject, title, ...exampleOf(subject, id) }));
    return [{ report, candidates: shown }];
  });
  return {
    record,
    questions: asked.slice(0, limit),
    placed: [...placed].filter((id) => reports.has(id)).length,
  };
}

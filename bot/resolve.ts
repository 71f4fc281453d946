import type { Subject } from '../analysis/index.ts';
import { searchTerms } from '../analysis/index.ts';
import type { CommandRun } from './command.ts';
import type { Edition, Theme } from './domain/edition.ts';
import { themeOf } from './domain/edition.ts';
import type { Report } from './domain/report.ts';
import { TerrainError } from './errors.ts';
import type { Reply } from './ports/chat.ts';
import { choices, privately } from './reply.ts';
import { fold } from './vocabulary.ts';

/** The theme that these words name: by code, label, title, channel or alias, accents and case forgiven. */
export function themeFromWords(edition: Edition, words: string): Theme | undefined {
  const folded = fold(words.replace(/^#/, ''));
  return edition.themes.find(({ id, label, title, channel, aliases }) =>
    [id, label, title, channel, ...aliases].some((name) => fold(name) === folded),
  );
}

/** @throws TerrainError UNKNOWN_THEME, naming those that exist */
export function requireTheme(edition: Edition, words: string): Theme {
  const theme = themeFromWords(edition, words);
  if (theme !== undefined) return theme;
  throw new TerrainError('UNKNOWN_THEME', {
    name: words,
    known: edition.themes.map(({ id }) => id).join(', '),
  });
}

/** The theme asked for, or that of the channel, or that of one's group; undefined when none of them says. */
export function themeOfRun({ edition, me, channelTheme, options }: CommandRun): Theme | undefined {
  if (options.theme !== undefined) return requireTheme(edition, options.theme);
  if (channelTheme !== undefined) return channelTheme;
  const group = edition.groups.find(({ id }) => id === me.group);
  return themeOf(edition, group?.theme);
}

/** Runs `then` with the theme, or asks which one first. */
export function withTheme(
  run: CommandRun,
  command: string,
  then: (theme: Theme) => Promise<Reply>,
): Promise<Reply> {
  const theme = themeOfRun(run);
  return theme === undefined ? Promise.resolve(askTheme(run, command)) : then(theme);
}

function askTheme({ edition, wording, options }: CommandRun, command: string): Reply {
  const buttons = edition.themes.map((theme) => ({
    label: theme.label,
    run: { command, options: { ...options, theme: theme.id } },
  }));
  return privately(wording.common.whichTheme, choices(wording.common.themes, buttons));
}

/** @throws TerrainError UNKNOWN_REPORT when the number is none of this edition's filed or own reports */
export async function requireReport({ store, edition, me }: CommandRun, number: string): Promise<Report> {
  const report = /^\d{1,9}$/.test(number)
    ? await store.reports.byNumber(edition.id, Number(number))
    : undefined;
  const visible = report !== undefined && (report.status === 'filed' || report.author === me.id);
  if (!visible) throw new TerrainError('UNKNOWN_REPORT', { number });
  return report;
}

/** @throws TerrainError UNKNOWN_REPORT or NOT_YOUR_REPORT */
export async function requireOwnReport(run: CommandRun, number: string): Promise<Report> {
  const report = await requireReport(run, number);
  if (report.author !== run.me.id) throw new TerrainError('NOT_YOUR_REPORT', { number });
  return report;
}

/** The one subject of a theme that a number ("3", "s3") or some of the words of its title name. */
export async function requireSubject(run: CommandRun, theme: Theme, words: string): Promise<Subject> {
  const { grouping } = await run.groupings.latest(run.edition.id, theme.id);
  const found = subjectFromWords(grouping.subjects, words);
  if (found === undefined) throw new TerrainError('UNKNOWN_SUBJECT', { name: words });
  return found;
}

export function subjectFromWords(subjects: readonly Subject[], words: string): Subject | undefined {
  const number = /^s?(\d{1,9})$/i.exec(words.trim());
  if (number !== null) return subjects.find(({ id }) => id === `s${number[1]}`);
  const exact = subjects.find(({ title }) => fold(title) === fold(words));
  return exact ?? onlySubjectWith(subjects, searchTerms(words));
}

function onlySubjectWith(subjects: readonly Subject[], terms: readonly string[]): Subject | undefined {
  if (terms.length === 0) return undefined;
  const holding = subjects.filter(({ title }) => {
    const own = new Set(searchTerms(title));
    return terms.every((term) => own.has(term));
  });
  return holding.length === 1 ? holding[0] : undefined;
}

/** "s3" as people read it: "3". */
export function subjectNumber(id: string): string {
  return id.replace(/^s/, '');
}

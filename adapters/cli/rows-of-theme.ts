import type { ReportRow } from '../../bot/imports/read-report-rows.ts';
import { fold } from '../../bot/vocabulary.ts';
import { CliError } from './cli-error.ts';
import type { CliWording } from './wording.ts';

export interface ThemeRows {
  /** As the file writes it; as asked for where the file names none; null when nobody names one. */
  readonly theme: string | null;
  readonly rows: readonly ReportRow[];
}

/**
 * The rows of one theme. A file that names several wants one to be chosen; a file that names none is all of the theme
 * that was asked for.
 * @throws CliError
 */
export function rowsOfTheme(
  rows: readonly ReportRow[],
  asked: string | undefined,
  { severalThemes, unknownTheme }: CliWording['errors'],
): ThemeRows {
  const names = themeNames(rows);
  if (names.size === 0) return { theme: asked ?? null, rows };
  const known = [...names.values()].join(', ');
  const chosen = asked ?? (names.size === 1 ? known : undefined);
  if (chosen === undefined) throw new CliError(severalThemes(known));
  const theme = names.get(fold(chosen));
  if (theme === undefined) throw new CliError(unknownTheme(chosen, known));
  return { theme, rows: rows.filter((row) => fold(row.theme ?? '') === fold(theme)) };
}

/** By folded name, sorted: of several spellings the first in the order of code units, whatever the order of rows. */
function themeNames(rows: readonly ReportRow[]): ReadonlyMap<string, string> {
  const spellings = [...new Set(rows.flatMap(({ theme }) => theme ?? []))].sort().reverse();
  const byFold = new Map(spellings.map((name) => [fold(name), name]));
  return new Map([...byFold].sort(([, a], [, b]) => (a < b ? -1 : 1)));
}

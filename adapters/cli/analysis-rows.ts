import type { ReportRow } from '../../bot/imports/read-report-rows.ts';
import { readReportRows } from '../../bot/imports/read-report-rows.ts';
import type { Refusal } from '../../bot/imports/refusal.ts';
import { importWording } from '../../bot/imports/wording.ts';
import { CliError } from './cli-error.ts';
import type { Input } from './read-input.ts';
import { naming, readTable } from './read-table.ts';
import type { Terminal } from './terminal.ts';

/**
 * The reports of a file, all of them: an analysis that leaves out rows would not be of that file.
 * @throws CliError that names the first bad row and counts the others
 */
export function analysisRows(input: Input, terminal: Terminal): readonly ReportRow[] {
  const { accepted, refused } = naming(input, () => readReportRows(readTable(input)));
  const problems = [...refused, ...themeless(accepted)].sort((a, b) => a.line - b.line);
  const [first] = problems;
  if (first === undefined) return accepted;
  const others = new Set(problems.map(({ line }) => line)).size - 1;
  const sentence = importWording(terminal.locale).refusal(first).replace(/\.$/, '');
  throw new CliError(terminal.words.errors.badRows(sentence, others));
}

/** Where some rows name a theme, all do: else nobody could say to which analysis they belong. */
function themeless(rows: readonly ReportRow[]): readonly Refusal[] {
  if (rows.every(({ theme }) => theme === undefined)) return [];
  return rows
    .filter(({ theme }) => theme === undefined)
    .map(({ line }) => ({ line, field: 'theme', reason: 'missing', value: '' }));
}

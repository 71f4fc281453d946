import type { ReportKind, Side } from '../../analysis/index.ts';
import { REPORT_KINDS, SIDES } from '../../analysis/index.ts';
import type { Edition } from '../domain/edition.ts';
import { REPORT_SUBJECT, REPORT_TEXT } from '../domain/report.ts';
import type { Row, Table } from '../ports/tables.ts';
import { themeFromWords } from '../resolve.ts';
import { kindFromWords, sideFromWords } from '../vocabulary.ts';
import { matchColumns } from './match-columns.ts';
import { readInstant } from './read-instant.ts';
import type { ReadRows, Refusal } from './refusal.ts';
import { brokenRefusals, byLine } from './refusal.ts';
import type { ReportField } from './report-columns.ts';
import { REPORT_COLUMNS } from './report-columns.ts';
import { RowChecks } from './row-checks.ts';
import { schoolFromWords } from './school-from-words.ts';
import { UniqueValues } from './unique-values.ts';
import { withoutAbsent } from './without-absent.ts';

/** A report as a file gives it. */
export interface ReportRow {
  /** Number of its first line in the file. */
  readonly line: number;
  readonly id: string;
  readonly text: string;
  /** With an edition, the id of one of its themes; without, what the file says. */
  readonly theme?: string;
  readonly kind?: ReportKind;
  readonly subject?: string;
  readonly author?: string;
  /** With an edition, the id of one of its schools; without, what the file says. */
  readonly school?: string;
  readonly side?: Side;
  readonly placement?: string;
  readonly territory?: string;
  /** ISO 8601 instant. */
  readonly at?: string;
}

/**
 * The reports in a table that has at least the columns id and text. With an edition, each must also have one of its
 * themes and a text of the length that Terrain takes.
 * @throws TerrainError FILE_MISSING_COLUMN
 */
export function readReportRows(table: Table, edition?: Edition): ReadRows<ReportRow> {
  const matched = matchColumns(table, REPORT_COLUMNS, edition ? ['id', 'text', 'theme'] : ['id', 'text']);
  const ids = new UniqueValues();
  const accepted: ReportRow[] = [];
  const refused: Refusal[] = [...brokenRefusals(table)];
  for (const row of table.rows) {
    const checks = new RowChecks(row, matched);
    const report = readRow(row, checks, edition);
    const first = report.id === '' ? undefined : ids.firstLine(report.id, row.line);
    if (first !== undefined) checks.refuse('id', 'duplicate', String(first));
    if (checks.problems.length === 0) accepted.push(report);
    else refused.push(...checks.problems);
  }
  return { accepted, refused: refused.sort(byLine), unknownColumns: matched.unknown };
}

function readRow({ line }: Row, checks: RowChecks<ReportField>, edition: Edition | undefined): ReportRow {
  const report = {
    line,
    id: checks.required('id'),
    text: checks.required('text'),
    theme: edition === undefined ? checks.optional('theme') : themeOfEdition(checks, edition),
    kind: checks.named('kind', kindFromWords, REPORT_KINDS.join(', ')),
    subject: checks.optional('subject'),
    author: checks.optional('author'),
    school: edition === undefined ? checks.optional('school') : schoolOfEdition(checks, edition),
    side: checks.named('side', sideFromWords, SIDES.join(', ')),
    placement: checks.optional('placement'),
    territory: checks.optional('territory'),
    at: checks.read('at', readInstant, 'bad-date'),
  };
  if (edition !== undefined) checkLengths(checks, report);
  return withoutAbsent(report);
}

function themeOfEdition(checks: RowChecks<ReportField>, edition: Edition): string | undefined {
  const known = edition.themes.map(({ id }) => id).join(', ');
  checks.required('theme');
  return checks.named('theme', (words) => themeFromWords(edition, words)?.id, known);
}

function schoolOfEdition(checks: RowChecks<ReportField>, edition: Edition): string | undefined {
  const known = edition.schools.map(({ id }) => id).join(', ');
  return checks.named('school', (words) => schoolFromWords(edition, words)?.id, known);
}

function checkLengths(
  checks: RowChecks<ReportField>,
  { text, subject }: { readonly text: string; readonly subject: string | undefined },
): void {
  if (text !== '' && text.length < REPORT_TEXT.min)
    checks.refuse('text', 'too-short', String(REPORT_TEXT.min));
  if (text.length > REPORT_TEXT.max) checks.refuse('text', 'too-long', String(REPORT_TEXT.max));
  const long = (subject ?? '').length > REPORT_SUBJECT.max;
  if (long) checks.refuse('subject', 'too-long', String(REPORT_SUBJECT.max));
}

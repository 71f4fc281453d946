import type { Edition } from '../domain/edition.ts';
import type { Participant } from '../domain/participant.ts';
import type { Place } from '../domain/place.ts';
import type { NewReport } from '../domain/report.ts';
import { fold } from '../vocabulary.ts';
import type { ReportRow } from './read-report-rows.ts';
import type { Refusal } from './refusal.ts';
import { withoutAbsent } from './without-absent.ts';

/** What the rows need to become reports. */
export interface NewReportsContext {
  readonly edition: Edition;
  readonly participants: readonly Participant[];
  /** The identifier that the report of this row takes. */
  readonly newId: (row: ReportRow) => string;
  /** ISO 8601 instant for the rows that have no date. */
  readonly now: string;
}

/**
 * The reports that rows read with an edition make. What a row does not say of the place comes from its author's
 * placement; a row without a kind is an observation. The row's id is in `origin`: the same file again adds nothing.
 */
export function newReports(
  rows: readonly ReportRow[],
  context: NewReportsContext,
): { readonly reports: readonly NewReport[]; readonly refused: readonly Refusal[] } {
  const authors = authorsOf(context.participants);
  const reports: NewReport[] = [];
  const refused: Refusal[] = [];
  for (const row of rows) {
    const author = row.author === undefined ? undefined : authors.get(fold(row.author));
    const report = author === undefined ? undefined : reportOf(row, author, context);
    if (report !== undefined) reports.push(report);
    else refused.push(refusalOf(row, author));
  }
  return { reports, refused };
}

/** By e-mail, and by name where no two have the same. */
function authorsOf(participants: readonly Participant[]): ReadonlyMap<string, Participant> {
  const authors = new Map<string, Participant>();
  const shared = new Set<string>();
  for (const person of participants) {
    const name = fold(person.name);
    if (authors.has(name)) shared.add(name);
    authors.set(name, person);
  }
  for (const name of shared) authors.delete(name);
  for (const person of participants) authors.set(fold(person.email), person);
  return authors;
}

function reportOf(row: ReportRow, author: Participant, context: NewReportsContext): NewReport | undefined {
  const { theme, kind = 'observation', subject, text } = row;
  const school = row.school ?? author.school;
  const place = placeOf(row, author);
  if (school === undefined || place === undefined || theme === undefined) return undefined;
  return {
    id: context.newId(row),
    edition: context.edition.id,
    author: author.id,
    school,
    content: withoutAbsent({ theme, kind, subject, text, place }),
    createdAt: row.at ?? context.now,
    origin: `import:${context.edition.id}:${row.id}`,
  };
}

function placeOf(row: ReportRow, { placement }: Participant): Place | undefined {
  const institution = row.placement ?? placement?.institution;
  const side = row.side ?? placement?.side;
  const territory = row.territory ?? placement?.territory;
  if (institution === undefined || side === undefined || territory === undefined) return undefined;
  return { institution, side, territory };
}

function refusalOf(row: ReportRow, author: Participant | undefined): Refusal {
  const { line } = row;
  if (row.author === undefined) return { line, field: 'author', reason: 'missing', value: '' };
  if (author === undefined) return { line, field: 'author', reason: 'unknown', value: row.author };
  return { line, field: missingField(row, author), reason: 'missing', value: '' };
}

function missingField(row: ReportRow, { school, placement }: Participant): string {
  if (row.theme === undefined) return 'theme';
  if (row.school === undefined && school === undefined) return 'school';
  if (row.placement === undefined && placement === undefined) return 'placement';
  return row.side === undefined && placement === undefined ? 'side' : 'territory';
}

import { z } from 'zod';
import { SIDES } from '../../analysis/index.ts';
import type { Edition } from '../domain/edition.ts';
import type { Participant } from '../domain/participant.ts';
import { HALVES, LOCALES, ROLES } from '../domain/participant.ts';
import type { Place } from '../domain/place.ts';
import type { Row, Table } from '../ports/tables.ts';
import { fold, sideFromWords } from '../vocabulary.ts';
import { matchColumns } from './match-columns.ts';
import type { ParticipantField } from './participant-columns.ts';
import {
  halfFromWords,
  localeFromWords,
  PARTICIPANT_COLUMNS,
  roleFromWords,
  yesFromWords,
} from './participant-columns.ts';
import type { ReadRows, Refusal } from './refusal.ts';
import { brokenRefusals, byLine } from './refusal.ts';
import { RowChecks } from './row-checks.ts';
import { schoolFromWords } from './school-from-words.ts';
import { UniqueValues } from './unique-values.ts';
import { withoutAbsent } from './without-absent.ts';

/** A participant as a file gives it. */
export type ParticipantRow = Omit<Participant, 'id' | 'edition'> & {
  /** Number of its first line in the file. */
  readonly line: number;
};

type Checks = RowChecks<ParticipantField>;

const EMAIL = z.email();

/**
 * The participants in a table that has at least the columns name and e-mail. Who has no role is a student; students
 * have a school of the edition.
 * @throws TerrainError FILE_MISSING_COLUMN
 */
export function readParticipantRows(table: Table, edition: Edition): ReadRows<ParticipantRow> {
  const matched = matchColumns(table, PARTICIPANT_COLUMNS, ['name', 'email']);
  const emails = new UniqueValues();
  const accepted: ParticipantRow[] = [];
  const refused: Refusal[] = [...brokenRefusals(table)];
  for (const row of table.rows) {
    const checks = new RowChecks(row, matched);
    const participant = readRow(row, checks, edition);
    const first = participant.email === '' ? undefined : emails.firstLine(participant.email, row.line);
    if (first !== undefined) checks.refuse('email', 'duplicate', String(first));
    if (checks.problems.length === 0) accepted.push(participant);
    else refused.push(...checks.problems);
  }
  return { accepted, refused: refused.sort(byLine), unknownColumns: matched.unknown };
}

function readRow({ line }: Row, checks: Checks, edition: Edition): ParticipantRow {
  const role = checks.named('role', roleFromWords, ROLES.join(', ')) ?? 'student';
  return withoutAbsent({
    line,
    name: nameOf(checks),
    email: emailOf(checks),
    role,
    school: schoolOf(checks, edition, role),
    placement: placementOf(checks),
    group: groupOf(checks, edition),
    half: checks.named('half', halfFromWords, HALVES.join(', ')),
    contactable: checks.named('contactable', yesFromWords, 'oui, non') ?? false,
    locale: checks.named('locale', localeFromWords, LOCALES.join(', ')) ?? 'fr',
  });
}

function nameOf(checks: Checks): string {
  return [checks.optional('firstName'), checks.required('name')].filter(Boolean).join(' ');
}

function emailOf(checks: Checks): string {
  const email = checks.required('email').toLowerCase();
  if (email !== '' && !EMAIL.safeParse(email).success) checks.refuse('email', 'bad-email');
  return email;
}

function schoolOf(checks: Checks, edition: Edition, role: Participant['role']): string | undefined {
  if (role === 'student') checks.required('school');
  const known = edition.schools.map(({ id }) => id).join(', ');
  return checks.named('school', (words) => schoolFromWords(edition, words)?.id, known);
}

/** All of institution, side and territory, or none of them. */
function placementOf(checks: Checks): Place | undefined {
  const fields = ['placement', 'side', 'territory'] as const;
  if (fields.every((field) => checks.optional(field) === undefined)) return undefined;
  const [institution, , territory] = fields.map((field) => checks.required(field));
  const side = checks.named('side', sideFromWords, SIDES.join(', ')) ?? 'other';
  return { institution: institution ?? '', side, territory: territory ?? '' };
}

function groupOf(checks: Checks, edition: Edition): string | undefined {
  const known = edition.groups.map(({ id }) => id).join(', ');
  const find = (words: string) =>
    edition.groups.find(({ id, name }) => [id, name].some((one) => fold(one) === fold(words)))?.id;
  return checks.named('group', find, known);
}

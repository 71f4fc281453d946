import { excerpt } from '../excerpt.ts';
import type { EditionProblemReason } from './edition-problem.ts';
import type { ParticipantField } from './participant-columns.ts';
import type { Refusal, RefusalReason } from './refusal.ts';
import type { ReportField } from './report-columns.ts';
import type { ImportWording } from './wording.ts';

const FIELDS: Readonly<Record<ReportField | ParticipantField, string>> = {
  id: 'id',
  theme: 'theme',
  kind: 'kind',
  subject: 'subject',
  text: 'text',
  author: 'author',
  school: 'school',
  side: 'side',
  placement: 'placement',
  territory: 'territory',
  at: 'date',
  name: 'name',
  firstName: 'first name',
  email: 'e-mail',
  role: 'role',
  group: 'group',
  half: 'half',
  contactable: 'contact',
  locale: 'language',
};

const REASONS: Readonly<Record<RefusalReason, (refusal: Refusal) => string>> = {
  missing: () => 'the cell is empty',
  unknown: ({ value, expected }) =>
    `“${excerpt(value, 60)}” is not known${expected === undefined ? '' : ` (allowed: ${expected})`}`,
  duplicate: ({ value, expected }) => `“${excerpt(value, 60)}” is already on line ${expected}`,
  'bad-email': ({ value }) => `“${excerpt(value, 60)}” is not an e-mail address`,
  'bad-date': ({ value }) => `“${excerpt(value, 60)}” is not a date (for example 2026-10-05 or 05/10/2026)`,
  'bad-time': ({ value }) =>
    `“${excerpt(value, 60)}” is not a day and an hour (for example 13/01/2027 09:30)`,
  'no-such-time': () => 'clocks leave this hour out that night: choose another one',
  order: () => 'the end is before the start',
  'bad-zone': ({ value }) =>
    `“${excerpt(value, 60)}” is no known place (for example La Réunion or Europe/Paris)`,
  'bad-address': ({ value }) => `“${excerpt(value, 60)}” is not an address that begins with https://`,
  'bad-audience': ({ value }) =>
    `“${excerpt(value, 60)}” names nobody (for example students, half A, or a school, a group, a theme)`,
  'bad-speaker': ({ value }) =>
    `“${excerpt(value, 60)}” cannot be read (name; state or local; invited, confirmed or declined; biography)`,
  'bad-document': ({ value }) => `“${excerpt(value, 60)}” cannot be read (title; https://…)`,
  'bad-code': ({ value }) =>
    `“${excerpt(value, 60)}” is not a code (letters, digits and hyphens, at most 40)`,
  'recurs-too-often': ({ value }) =>
    `“${excerpt(value, 60)}” recurs more than 200 times in the year: give it an end, or one line a date`,
  'recurs-outside': ({ value }) => `“${excerpt(value, 60)}” recurs, but on no date of the edition’s year`,
  recurring: ({ value }) => `“${excerpt(value, 60)}” recurs: give one line a date`,
  'too-short': ({ expected }) => `at least ${expected} characters are needed`,
  'too-long': ({ expected }) => `at most ${expected} characters are allowed`,
  columns: () => 'the row has not as many cells as the first one',
  event: () => 'this event cannot be read (dates, duration or time zone)',
  quote: () => 'a quotation mark is not closed',
  json: () => 'the line is not a JSON object',
};

const PROBLEMS: Readonly<Record<EditionProblemReason, string>> = {
  missing: 'is missing',
  type: 'is not of the expected type',
  empty: 'is empty',
  'too-long': 'is too long',
  code: 'must be a short code without blanks (letters, digits, hyphens)',
  instant: 'must be a date with time and zone, for example 2027-02-15T09:00:00+01:00',
  zone: 'must be a time zone, for example Europe/Paris or Indian/Reunion',
  address: 'must be an address that begins with https://',
  choice: 'is not an allowed value',
  key: 'is not a known key',
  duplicate: 'is already taken',
  'unknown-theme': 'is not a theme of the edition',
  'unknown-school': 'is not a school of the edition',
  'unknown-group': 'is not a group of the edition',
  order: 'is before the start',
  reserved: 'is the name of the general channel',
};

/** The sentences of imports in English. */
export const en: ImportWording = {
  refusal: (refusal) => {
    const field = FIELDS[refusal.field as ReportField | ParticipantField];
    const column = field === undefined ? '' : `, column “${field}”`;
    return `Line ${refusal.line}${column}: ${REASONS[refusal.reason](refusal)}.`;
  },
  reason: (refusal) => REASONS[refusal.reason](refusal),
  editionProblem: ({ path, reason }) => `${path || 'the file'} ${PROBLEMS[reason]}`,
  unknownColumns: (names) =>
    names.length === 1
      ? `The column “${names.join()}” is not known and is left aside.`
      : `The columns ${names.map((name) => `“${name}”`).join(', ')} are not known and are left aside.`,
  separator: '; ',
};

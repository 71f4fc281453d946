/**
 * Makes the participants and the reports of the sample edition from the corpus. The same corpus gives the same bytes.
 * Run it again after a change: `npx tsx test/corpus/make-sample.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createTables } from '../../adapters/files/create-tables.ts';
import type { PersonName } from './people.ts';
import { COORDINATORS, GUESTS, STUDENTS } from './people.ts';
import { territoryRank } from './regions.ts';
import { sampleInstant } from './sample-instant.ts';

interface CorpusReport {
  readonly id: string;
  readonly theme: string;
  readonly kind: string;
  readonly school: 'ENA' | 'INET';
  readonly side: 'state' | 'local' | 'other';
  readonly placement: string;
  readonly territory: string;
  readonly text: string;
}

interface Student {
  readonly name: PersonName;
  readonly school: 'ENA' | 'INET';
  readonly reports: readonly CorpusReport[];
}

const CORPUS = new URL('reports.jsonl', import.meta.url);
const SAMPLE = new URL('../../adapters/sample/', import.meta.url);
const SIDES = { state: 'État', local: 'territorial', other: 'autre' } as const;
const SIDE_ORDER = Object.keys(SIDES);
const PARTICIPANT_COLUMNS = [
  'prénom',
  'nom',
  'e-mail',
  'rôle',
  'école',
  'stage',
  'côté',
  'territoire',
  'groupe',
  'demi-promotion',
  'contact',
  'langue',
];
const REPORT_COLUMNS = [
  'id',
  'theme',
  'kind',
  'text',
  'author',
  'school',
  'side',
  'placement',
  'territory',
  'at',
];

/** The files of the sample that are made, by name. */
export function makeSample(): Readonly<Record<'participants.csv' | 'reports.jsonl', Uint8Array>> {
  const corpus = readFileSync(CORPUS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusReport);
  const local = studentsOf('INET', corpus);
  const students = studentsOf('ENA', corpus).flatMap((student, index) => [student, local[index] ?? student]);
  const tables = createTables();
  return {
    'participants.csv': tables.write(
      PARTICIPANT_COLUMNS,
      [...students.map(studentRow), ...staffRows()],
      'csv',
    ),
    'reports.jsonl': tables.write(REPORT_COLUMNS, reportRows(corpus, students), 'jsonl'),
  };
}

/** Each student gets an equal share of the school's reports, of one side and from places near one another. */
function studentsOf(school: 'ENA' | 'INET', corpus: readonly CorpusReport[]): readonly Student[] {
  const own = corpus.filter((report) => report.school === school).sort(byPlace);
  const names = STUDENTS[school];
  const share = (index: number) => Math.round((index * own.length) / names.length);
  return names.map((name, index) => ({ name, school, reports: own.slice(share(index), share(index + 1)) }));
}

function byPlace(a: CorpusReport, b: CorpusReport): number {
  const bySide = SIDE_ORDER.indexOf(a.side) - SIDE_ORDER.indexOf(b.side);
  return bySide || territoryRank(a.territory) - territoryRank(b.territory) || (a.id < b.id ? -1 : 1);
}

function studentRow({ name, school, reports }: Student, index: number): Record<string, string> {
  const { placement, side, territory } = placementOf(reports);
  return {
    ...identity(name),
    rôle: 'élève',
    école: school,
    stage: placement,
    côté: SIDES[side],
    territoire: territory,
    // Pairs of neighbours, one of each school, so that every group and every half is mixed.
    groupe: `g${(Math.floor(index / 2) % 8) + 1}`,
    'demi-promotion': Math.floor(index / 16) % 2 === 0 ? 'A' : 'B',
    contact: index % 3 === 0 ? 'oui' : 'non',
    langue: name[1] === 'Lindqvist' || name[1] === 'Ionescu' ? 'en' : 'fr',
  };
}

/** Where most of the reports come from: the first of those whose side and territory come most often. */
function placementOf(reports: readonly CorpusReport[]): CorpusReport {
  const side = mostFrequent(reports.map((report) => report.side));
  const ofSide = reports.filter((report) => report.side === side);
  const territory = mostFrequent(ofSide.map((report) => report.territory));
  const found = ofSide.find((report) => report.territory === territory);
  if (found === undefined) throw new Error('A student has no report.');
  return found;
}

function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  const often = (value: Value) => values.filter((other) => other === value).length;
  return values.reduce<Value | undefined>(
    (best, value) => (best === undefined || often(value) > often(best) ? value : best),
    undefined,
  );
}

function staffRows(): readonly Record<string, string>[] {
  const rest = {
    stage: '',
    côté: '',
    territoire: '',
    groupe: '',
    'demi-promotion': '',
    contact: 'non',
    langue: 'fr',
  };
  const coordinators = [COORDINATORS.ENA, COORDINATORS.INET].map((name) => [name, 'coordination'] as const);
  const guests = GUESTS.map((name) => [name, 'invité'] as const);
  return [...coordinators, ...guests].map(([name, role]) => ({
    ...identity(name),
    rôle: role,
    école: '',
    ...rest,
  }));
}

function identity(name: PersonName): Record<string, string> {
  return { prénom: name[0], nom: name[1], 'e-mail': emailOf(name) };
}

function emailOf(name: PersonName): string {
  const [first, last] = name.map((part) =>
    part
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z-]/g, '')
      .toLowerCase(),
  );
  return `${first}.${last}@exemple.fr`;
}

/** In the order in which they were filed; reports of one place or theme do not come in a row. */
function reportRows(
  corpus: readonly CorpusReport[],
  students: readonly Student[],
): readonly Record<string, string>[] {
  const authors = new Map(
    students.flatMap(({ name, reports }) => reports.map(({ id }) => [id, emailOf(name)])),
  );
  // 197 has no factor in common with the 420 reports: each one is taken once.
  const shuffled = corpus.map((_, rank) => corpus[(rank * 197) % corpus.length]);
  return shuffled.map((report, rank) => {
    const { id, theme, kind, text, school, side, placement, territory } = report as CorpusReport;
    const author = authors.get(id) ?? '';
    return {
      id,
      theme,
      kind,
      text,
      author,
      school,
      side,
      placement,
      territory,
      at: sampleInstant(rank, corpus.length),
    };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, bytes] of Object.entries(makeSample())) writeFileSync(new URL(name, SAMPLE), bytes);
}

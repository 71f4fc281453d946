import { bestFirst } from '../numeric/best-first.ts';
import { type DenseRows, denseRow, dot } from '../numeric/dense-rows.ts';
import type { ThemeSpace } from '../similarity/theme-space.ts';
import type { Language } from '../text/language-words.ts';
import { chooseTerms } from '../titles/choose-terms.ts';
import { chooseTitles } from '../titles/choose-titles.ts';
import { conceptEvidence } from '../titles/concept-evidence.ts';
import { nearnessTo } from '../titles/nearness.ts';
import { representatives } from '../titles/representative.ts';
import { tellingStems } from '../titles/telling-stems.ts';
import { titleMaterial } from '../titles/title-material.ts';
import type { ReportInput, StoredGrouping, Subject } from '../types.ts';
import { carriedTitles } from './carried-titles.ts';
import { bySubjectNumber } from './identities.ts';
import type { Placed } from './place-reports.ts';

/** Titles and terms are read from the most central reports of a subject: more change little and cost time. */
const READ_FOR_TITLES = 200;
/** Of all subjects together. */
const READ_IN_ALL = 4000;
const FEWEST_READ = 20;

export interface Writing {
  /** In canonical order. */
  readonly reports: readonly ReportInput[];
  readonly space: ThemeSpace;
  readonly points: DenseRows;
  readonly placed: Placed;
  /** Titles given by people. */
  readonly titles: ReadonlyMap<string, string>;
  readonly previous: StoredGrouping | null;
  /** Number that the first new subject takes. */
  readonly nextSubject: number;
  readonly language: Language;
}

export interface Written {
  readonly subjects: readonly Subject[];
  readonly subjectOf: Int32Array;
  readonly nextSubject: number;
}

interface Group {
  readonly id: string;
  /** Rows, the most central first. */
  readonly rows: readonly number[];
}

/** Gives each group of reports its id, order, title and terms; the largest subject first. */
export function writeSubjects(writing: Writing): Written {
  const { reports, placed, previous, language } = writing;
  const { groups, nextSubject } = nameGroups(placed, writing.nextSubject);
  const ordered = groups.map(({ id, rows }) => ({ id, rows: centralFirst(rows, writing.points) }));
  ordered.sort((a, b) => b.rows.length - a.rows.length || bySubjectNumber(a.id, b.id));
  const readRows = mostCentral(ordered.map(({ rows }) => rows));
  const read = readRows.map((rows) => rows.map((row) => reports[row] as ReportInput));
  const material = titleMaterial(read, language);
  const telling = tellingStems(material.subjects.map(({ stems }) => stems));
  const members = ordered.map(({ id, rows }) => ({ id, reports: rows.map((row) => reports[row]?.id ?? '') }));
  const carried = carriedTitles(members, writing.titles, previous);
  const concepts = conceptEvidence(writing.space.hits, readRows);
  const titles = chooseTitles(
    material.subjects.map((subject, at) => ({
      material: subject,
      stems: telling[at] ?? new Map(),
      concepts: concepts[at] ?? new Map(),
    })),
    material.evidence,
    nearnessTo(writing.space, readRows),
    carried.map(({ title }) => title),
    language,
  );
  const standing = representatives(writing.space, titles, readRows, (row) => reports[row]?.text ?? '');
  const subjectOf = new Int32Array(reports.length).fill(-1);
  ordered.forEach(({ rows }, subject) => {
    for (const row of rows) subjectOf[row] = subject;
  });
  return { subjects: members.map((member, at) => subjectFrom(member, at)), subjectOf, nextSubject };

  function subjectFrom(member: { id: string; reports: readonly string[] }, at: number): Subject {
    return {
      ...member,
      title: titles[at] ?? '',
      named: carried[at]?.named ?? false,
      terms: chooseTerms(
        material.subjects[at] as (typeof material.subjects)[number],
        telling[at] ?? new Map(),
      ),
      representative: reports[standing[at] as number]?.id ?? '',
    };
  }
}

function mostCentral(groups: readonly (readonly number[])[]): (readonly number[])[] {
  const share = Math.floor(READ_IN_ALL / Math.max(1, groups.length));
  const most = Math.min(READ_FOR_TITLES, Math.max(FEWEST_READ, share));
  return groups.map((rows) => rows.slice(0, most));
}

/** Known subjects keep their id; new ones take the next numbers, the largest first. */
function nameGroups(placed: Placed, firstFree: number): { groups: Group[]; nextSubject: number } {
  const rows = new Map<number, number[]>();
  placed.labels.forEach((label, row) => {
    if (label < 0) return;
    const group = rows.get(label);
    if (group === undefined) rows.set(label, [row]);
    else group.push(row);
  });
  let nextSubject = firstFree;
  const bySize = [...rows].sort(
    (a, b) => b[1].length - a[1].length || (a[1][0] as number) - (b[1][0] as number),
  );
  const groups = bySize.map(([label, members]) => ({
    id: placed.identities.get(label) ?? `s${nextSubject++}`,
    rows: members,
  }));
  return { groups, nextSubject };
}

function centralFirst(rows: readonly number[], points: DenseRows): number[] {
  const sum = new Float64Array(points.width);
  for (const row of rows) {
    denseRow(points, row).forEach((value, j) => {
      sum[j] = (sum[j] as number) + value;
    });
  }
  return bestFirst(rows, (row) => dot(denseRow(points, row), sum));
}

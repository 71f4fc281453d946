import { byId } from '../numeric/best-first.ts';
import {
  REPORT_KINDS,
  type ReportInput,
  type ReportKind,
  SIDES,
  type Subject,
  type SubjectSynthesis,
} from '../types.ts';

/** Counts places, people, schools and kinds of a subject over the reports that are still there. */
export function summariseSubject(
  subject: Subject,
  known: ReadonlyMap<string, ReportInput>,
): SubjectSynthesis {
  const reports = subject.reports.flatMap((id) => known.get(id) ?? []);
  const firstOf = (kind: ReportKind): string | null =>
    reports.find((report) => report.kind === kind)?.id ?? null;
  const sides = new Set(reports.map(({ side }) => side));
  return {
    subject: subject.id,
    title: subject.title,
    terms: subject.terms,
    reports: reports.map(({ id }) => id),
    kinds: countKinds(reports),
    places: distinct(reports.map(placeOf)),
    territories: distinct(reports.map(({ territory }) => territory)),
    people: distinct(reports.map(({ author }) => author)).length,
    schools: distinct(reports.map(({ school }) => school)),
    sides: SIDES.filter((side) => sides.has(side)),
    bestPractice: firstOf('good-practice') ?? firstOf('initiative'),
    blockingVerbatim: firstOf('blocking-point'),
  };
}

function countKinds(reports: readonly ReportInput[]): Record<ReportKind, number> {
  const counts: Record<ReportKind, number> = {
    'good-practice': 0,
    initiative: 0,
    observation: 0,
    'blocking-point': 0,
    proposal: 0,
  };
  for (const kind of REPORT_KINDS) counts[kind] = reports.filter((report) => report.kind === kind).length;
  return counts;
}

/** A place is an institution somewhere: two préfectures are two places. */
function placeOf({ placement, territory }: ReportInput): string | undefined {
  const parts = [placement, territory].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : parts.join(', ');
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.flatMap((value) => (value === undefined || value === '' ? [] : [value])))].sort(
    byId,
  );
}

import type { Conflict, Correction } from '../types.ts';
import { ReportTies } from './report-ties.ts';
import type { SubjectNames } from './subject-names.ts';

/** What people decided, free of contradictions. */
export interface Decisions {
  readonly ties: ReportTies;
  /** Title that a person gave to a subject; "" gives the title back to the analysis. */
  readonly titles: ReadonlyMap<string, string>;
  readonly conflicts: readonly Conflict[];
}

/**
 * Takes corrections from the latest to the earliest and keeps what agrees with those kept before: the later of two
 * that clash wins. A correction that names several reports is judged report by report. Unknown reports (erased
 * since) are passed over.
 */
export function decide(
  corrections: readonly Correction[],
  known: ReadonlySet<string>,
  names: SubjectNames,
): Decisions {
  const ties = new ReportTies();
  const titles = new Map<string, { title: string; correction: Correction }>();
  const conflicts = new Map<string, Conflict>();
  const note = (dropped: Correction, kept: Correction | null): void => {
    if (kept === null || sameCorrection(kept, dropped)) return;
    conflicts.set(JSON.stringify([kept, dropped]), { kept, dropped });
  };
  for (const correction of [...corrections].reverse()) {
    if (correction.kind === 'rename') note(correction, rename(correction, titles, names));
    else for (const blocker of tie(correction, ties, known, names)) note(correction, blocker);
  }
  return {
    ties,
    titles: new Map([...names.titles, ...[...titles].map(([id, { title }]) => [id, title] as const)]),
    conflicts: [...conflicts.values()].reverse(),
  };
}

type Rename = Extract<Correction, { kind: 'rename' }>;

/** Returns the later correction that stands in the way, if any. */
function rename(
  correction: Rename,
  titles: Map<string, { title: string; correction: Correction }>,
  names: SubjectNames,
): Correction | null {
  const subject = names.idOf(correction.subject);
  if (subject === null) return null;
  const title = correction.title.normalize('NFC').trim().replace(/\s+/g, ' ');
  const earlier = titles.get(subject);
  if (earlier !== undefined) return earlier.title === title ? null : earlier.correction;
  if (title !== '') {
    for (const other of titles.values()) {
      if (other.title.toLowerCase() === title.toLowerCase()) return other.correction;
    }
  }
  titles.set(subject, { title, correction });
  return null;
}

/** Ties the known reports of a correction; returns the later corrections that stood in the way. */
function tie(
  correction: Exclude<Correction, Rename>,
  ties: ReportTies,
  known: ReadonlySet<string>,
  names: SubjectNames,
): (Correction | null)[] {
  const reports = correction.reports.filter((id) => known.has(id));
  if (correction.kind === 'subject') {
    const subject = names.idOf(correction.subject);
    return subject === null ? [] : reports.map((id) => ties.place(id, subject, correction));
  }
  if (correction.kind === 'alone') return reports.map((id) => ties.isolate(id, correction));
  const [a, b] = correction.reports;
  if (a === b || !known.has(a) || !known.has(b)) return [];
  return [correction.kind === 'same' ? ties.join(a, b, correction) : ties.part(a, b, correction)];
}

function sameCorrection(a: Correction, b: Correction): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

import { byId } from '../numeric/best-first.ts';
import type { StoredGrouping } from '../types.ts';

/** Two groups are one subject when they share this much of the smaller one. */
const SHARED_PART = 0.5;

interface Match {
  readonly label: number;
  readonly subject: string;
  readonly shared: number;
  /** Those of the shared ones that nobody placed there. */
  readonly unplaced: number;
  readonly union: number;
}

interface Member {
  /** '' when it was in none. */
  readonly subject: string;
  /** Whether a person put it there. */
  readonly placed: boolean;
}

/**
 * Which cluster is which subject of the previous grouping: pairs with the most shared reports first, each subject
 * and each cluster once. Among equals the reports that were there by themselves tell: one that a person brought does not
 * take the subject along to where it came from.
 * @param labels cluster of each report of `ids`; below 0 for none
 * @param decided subject in which a person placed a report, if any
 */
export function matchIdentities(
  labels: Int32Array,
  ids: readonly string[],
  previous: StoredGrouping | null,
  decided: (id: string) => string | null,
): Map<number, string> {
  const earlier = new Map<string, string>();
  for (const subject of previous?.subjects ?? [])
    for (const id of subject.reports) earlier.set(id, subject.id);
  const groups = new Map<number, Member[]>();
  labels.forEach((label, row) => {
    if (label < 0) return;
    const id = ids[row] as string;
    const placed = decided(id);
    const member = { subject: placed ?? earlier.get(id) ?? '', placed: placed !== null };
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [member]);
    else group.push(member);
  });
  return takeBest(overlaps(groups));
}

function overlaps(groups: ReadonlyMap<number, readonly Member[]>): Match[] {
  const sizes = new Map<string, number>();
  for (const { subject } of [...groups.values()].flat()) sizes.set(subject, (sizes.get(subject) ?? 0) + 1);
  const matches: Match[] = [];
  for (const [label, members] of groups) {
    for (const subject of new Set(members.map((member) => member.subject))) {
      if (subject === '') continue;
      const own = members.filter((member) => member.subject === subject);
      const shared = own.length;
      const unplaced = own.filter(({ placed }) => !placed).length;
      const size = sizes.get(subject) as number;
      if (shared < SHARED_PART * Math.min(size, members.length)) continue;
      matches.push({ label, subject, shared, unplaced, union: size + members.length - shared });
    }
  }
  return matches;
}

function takeBest(matches: Match[]): Map<number, string> {
  matches.sort(
    (a, b) =>
      b.shared - a.shared ||
      a.union - b.union ||
      b.unplaced - a.unplaced ||
      bySubjectNumber(a.subject, b.subject) ||
      a.label - b.label,
  );
  const found = new Map<number, string>();
  const taken = new Set<string>();
  for (const { label, subject } of matches) {
    if (found.has(label) || taken.has(subject)) continue;
    found.set(label, subject);
    taken.add(subject);
  }
  return found;
}

/** "s2" before "s10"; ids that are not numbered come after, by code units. */
export function bySubjectNumber(a: string, b: string): number {
  return subjectNumber(a) - subjectNumber(b) || byId(a, b);
}

/** 12 for "s12"; the largest safe integer for an id of another form. */
export function subjectNumber(id: string): number {
  return /^s[1-9]\d{0,8}$/.test(id) ? Number(id.slice(1)) : Number.MAX_SAFE_INTEGER;
}

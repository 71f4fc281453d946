import type { StoredGrouping } from '../types.ts';

/** The title that a subject keeps, or null when one is to be found, and whether a person gave it. */
export interface CarriedTitle {
  readonly title: string | null;
  readonly named: boolean;
}

/** A computed title stays while this share of the subject's reports was there when it was found. */
const SAME_SUBJECT = 0.5;

/**
 * Titles that do not change: those that people give, now or before, then computed ones of subjects that are still
 * mostly the same. A title is carried once: the one given by hand wins, then the earlier subject.
 */
export function carriedTitles(
  subjects: readonly { readonly id: string; readonly reports: readonly string[] }[],
  given: ReadonlyMap<string, string>,
  previous: StoredGrouping | null,
): CarriedTitle[] {
  const earlier = new Map((previous?.subjects ?? []).map((subject) => [subject.id, subject]));
  const taken = new Set<string>();
  const carried: CarriedTitle[] = subjects.map(() => ({ title: null, named: false }));
  const carry = (at: number, title: string, named: boolean): void => {
    if (title === '' || carried[at]?.title !== null || taken.has(title.toLowerCase())) return;
    taken.add(title.toLowerCase());
    carried[at] = { title, named };
  };
  subjects.forEach(({ id }, at) => {
    carry(at, given.get(id) ?? '', true);
  });
  subjects.forEach(({ id }, at) => {
    const before = earlier.get(id);
    if (before?.named && !given.has(id)) carry(at, before.title, true);
  });
  subjects.forEach(({ id, reports }, at) => {
    const before = earlier.get(id);
    if (before === undefined || before.named) return;
    const known = new Set(before.reports);
    const shared = reports.filter((report) => known.has(report)).length;
    if (shared >= SAME_SUBJECT * reports.length) carry(at, before.title, false);
  });
  return carried;
}

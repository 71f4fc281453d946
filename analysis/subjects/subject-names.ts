import { byId } from '../numeric/best-first.ts';
import type { Correction, StoredGrouping, SubjectName } from '../types.ts';
import { subjectNumber } from './identities.ts';

/** Which subject people mean by the names in their corrections. */
export interface SubjectNames {
  /** The subject's id; null for a blank name. An id ("s3") means itself. */
  idOf(name: string): string | null;
  /** Titles of the subjects that people spoke of by a name and that no hand had titled yet. */
  readonly titles: ReadonlyMap<string, string>;
  /** Every name that people used, for later runs: it goes on meaning the same subject after a rename. */
  readonly names: readonly SubjectName[];
  /** Number that the next new subject takes. */
  readonly nextSubject: number;
}

/**
 * Names are looked up among the titles of the previous grouping, then among those used before and those given by a
 * rename; an unknown one founds a subject. Founded subjects are numbered in the order of their names, so that the
 * order in which corrections arrive does not count.
 */
export function subjectNames(
  corrections: readonly Correction[],
  previous: StoredGrouping | null,
): SubjectNames {
  const ids = knownNames(corrections, previous);
  const used = namesUsed(corrections);
  let nextSubject = firstFreeNumber(corrections, previous);
  for (const [key] of used) if (!ids.has(key)) ids.set(key, `s${nextSubject++}`);
  const idOf = (name: string) => (isId(name) ? name.trim() : (ids.get(keyOf(name)) ?? null));
  const named = new Set((previous?.subjects ?? []).filter((subject) => subject.named).map(({ id }) => id));
  const titles = new Map<string, string>();
  for (const [key, name] of used) {
    const id = ids.get(key);
    if (id !== undefined && !named.has(id)) titles.set(id, name);
  }
  return { idOf, titles, names: rememberedNames(used, ids, previous), nextSubject };
}

/** Later sources win: a title that a subject bears today means that subject, whatever it meant before. */
function knownNames(
  corrections: readonly Correction[],
  previous: StoredGrouping | null,
): Map<string, string> {
  const ids = new Map<string, string>();
  for (const correction of corrections) {
    if (correction.kind === 'rename' && isId(correction.subject))
      ids.set(keyOf(correction.title), correction.subject.trim());
  }
  for (const { name, subject } of previous?.names ?? []) ids.set(keyOf(name), subject);
  for (const { id, title } of previous?.subjects ?? []) ids.set(keyOf(title), id);
  ids.delete('');
  return ids;
}

/** Names in corrections, by key, the latest spelling; in order of the keys. */
function namesUsed(corrections: readonly Correction[]): ReadonlyMap<string, string> {
  const used = new Map<string, string>();
  for (const correction of corrections) {
    if (correction.kind !== 'subject' && correction.kind !== 'rename') continue;
    const key = keyOf(correction.subject);
    if (key !== '' && !isId(correction.subject)) used.set(key, tidy(correction.subject));
  }
  return new Map([...used].sort(([a], [b]) => byId(a, b)));
}

function rememberedNames(
  used: ReadonlyMap<string, string>,
  ids: ReadonlyMap<string, string>,
  previous: StoredGrouping | null,
): readonly SubjectName[] {
  const names = new Map((previous?.names ?? []).map((entry) => [keyOf(entry.name), entry]));
  for (const [key, name] of used) names.set(key, { name, subject: ids.get(key) ?? '' });
  return [...names].sort(([a], [b]) => byId(a, b)).map(([, entry]) => entry);
}

/** Numbers seen anywhere are not given again, not even those of subjects that only corrections remember. */
function firstFreeNumber(corrections: readonly Correction[], previous: StoredGrouping | null): number {
  const spoken = corrections.flatMap((each) =>
    each.kind === 'subject' || each.kind === 'rename' ? [each.subject.trim()] : [],
  );
  const numbers = [...spoken, ...(previous?.subjects ?? []).map(({ id }) => id)]
    .map(subjectNumber)
    .filter((number) => number < Number.MAX_SAFE_INTEGER);
  return numbers.reduce((next, number) => Math.max(next, number + 1), previous?.nextSubject ?? 1);
}

function isId(name: string): boolean {
  return subjectNumber(name.trim()) < Number.MAX_SAFE_INTEGER;
}

function tidy(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ');
}

function keyOf(name: string): string {
  return tidy(name).toLowerCase();
}

import { compareGroupings, type Grouping, type StoredGrouping } from '../analysis/index.ts';
import { withoutGone } from './groupings.ts';

/** The grouping as it is now, beside what it was. */
export interface LiveGrouping {
  /** Largest first; reports are counted. */
  readonly subjects: readonly LiveSubject[];
  readonly isolated: number;
  readonly isolatedBefore: number;
  /** What became of subjects, beyond their sizes; by their titles. */
  readonly changes: readonly SubjectChange[];
  /** Version with which it is compared. */
  readonly since: number;
}

export interface LiveSubject {
  readonly id: string;
  readonly title: string;
  readonly reports: number;
  /** How many it had; absent when it is new. */
  readonly before?: number;
}

export type SubjectChange =
  | { readonly type: 'new' | 'gone'; readonly title: string }
  | { readonly type: 'grown'; readonly title: string; readonly added: number }
  | { readonly type: 'split'; readonly title: string; readonly others: readonly string[] }
  | { readonly type: 'merged'; readonly title: string; readonly others: readonly string[] }
  | { readonly type: 'renamed'; readonly title: string; readonly before: string };

/** @param since version of `before` */
export function liveGrouping(now: Grouping, before: StoredGrouping, since: number): LiveGrouping {
  const present = new Set([...now.subjects.flatMap(({ reports }) => reports), ...now.isolated]);
  const found = withoutGone(before, present);
  const sizes = new Map(found.subjects.map(({ id, reports }) => [id, reports.length]));
  const subjects = now.subjects.map(({ id, title, reports }): LiveSubject => {
    const size = sizes.get(id);
    return { id, title, reports: reports.length, ...(size === undefined ? {} : { before: size }) };
  });
  return {
    subjects: subjects.sort((a, b) => b.reports - a.reports || (a.title < b.title ? -1 : 1)),
    isolated: now.isolated.length,
    isolatedBefore: found.isolated.length,
    changes: subjectChanges(found, now),
    since,
  };
}

/** A subject that was split or taken in by another is not said to be gone as well. */
function subjectChanges(before: StoredGrouping, now: StoredGrouping): readonly SubjectChange[] {
  const changes = compareGroupings(before, now);
  const earlier = new Map(before.subjects.map(({ id, title }) => [id, title]));
  const titles = new Map([...earlier, ...now.subjects.map(({ id, title }) => [id, title] as const)]);
  const titleOf = (id: string) => titles.get(id) ?? id;
  const others = (ids: readonly string[], id: string) => ids.filter((other) => other !== id).map(titleOf);
  const told = new Set([
    ...changes.split.map(({ subject }) => subject),
    ...changes.merged.flatMap(({ from }) => from),
  ]);
  return [
    ...changes.new.map((id): SubjectChange => ({ type: 'new', title: titleOf(id) })),
    ...changes.merged.map(({ subject, from }): SubjectChange => {
      return { type: 'merged', title: titleOf(subject), others: others(from, subject) };
    }),
    ...changes.split.map(({ subject, into }): SubjectChange => {
      return { type: 'split', title: titleOf(subject), others: others(into, subject) };
    }),
    ...changes.gone
      .filter((id) => !told.has(id))
      .map((id): SubjectChange => ({ type: 'gone', title: titleOf(id) })),
    ...changes.grown.map(({ subject, added }): SubjectChange => {
      return { type: 'grown', title: titleOf(subject), added };
    }),
    ...now.subjects.flatMap(({ id, title }): SubjectChange[] => {
      const former = earlier.get(id);
      return former === undefined || former === title ? [] : [{ type: 'renamed', title, before: former }];
    }),
  ];
}

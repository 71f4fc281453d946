import type { Correction, StoredGrouping } from '../analysis/index.ts';
import type { CorrectionRecord } from './domain/correction.ts';

/** Reports whose place this correction decides; none when it only renames. */
export function placedBy({ correction }: CorrectionRecord): readonly string[] {
  return correction.kind === 'rename' ? [] : correction.reports;
}

/** Whether it is the answer to one question, rather than a merge or a new title. */
export function isAnswer({ correction }: CorrectionRecord): boolean {
  return (correction.kind === 'subject' || correction.kind === 'alone') && correction.reports.length === 1;
}

/** The title under which people know the subject of a correction; empty for a lone signal. */
export function titleOfPlace({ subjects, names }: StoredGrouping, correction: Correction): string {
  if (correction.kind !== 'subject') return '';
  const { subject } = correction;
  const id = names.find(({ name }) => name === subject)?.subject ?? subject;
  return subjects.find((each) => each.id === id)?.title ?? subject;
}

import { bySubjectNumber } from '../subjects/identities.ts';
import type { GroupingChanges, StoredGrouping } from '../types.ts';

/** Reports, and share of the subject they come from, that make a move between subjects worth telling. */
const FEWEST_MOVED = 2;
const SHARE_MOVED = 0.25;

/** What changed between two groupings of one theme, by the identity of subjects; ids in order of appearance. */
export function compareGroupings(before: StoredGrouping, after: StoredGrouping): GroupingChanges {
  const earlier = new Map(before.subjects.map((subject) => [subject.id, subject]));
  const later = new Map(after.subjects.map((subject) => [subject.id, subject]));
  const flows = flowsBetween(before, after);
  const sources = before.subjects.map(({ id }) => id).sort(bySubjectNumber);
  const targets = after.subjects.map(({ id }) => id).sort(bySubjectNumber);
  return {
    new: targets.filter((id) => !earlier.has(id)),
    gone: sources.filter((id) => !later.has(id)),
    grown: targets.flatMap((subject) => {
      const added = (later.get(subject)?.reports.length ?? 0) - (earlier.get(subject)?.reports.length ?? 0);
      return earlier.has(subject) && added > 0 ? [{ subject, added }] : [];
    }),
    split: sources
      .map((subject) => ({ subject, into: targets.filter((target) => flows.has(flow(subject, target))) }))
      .filter(({ into }) => into.length > 1),
    merged: targets
      .map((subject) => ({ subject, from: sources.filter((source) => flows.has(flow(source, subject))) }))
      .filter(({ from }) => from.length > 1 && from.some((source) => !later.has(source))),
  };
}

const flow = (from: string, to: string): string => JSON.stringify([from, to]);

/** Pairs of subjects between which a part worth telling of the first one's remaining reports went. */
function flowsBetween(before: StoredGrouping, after: StoredGrouping): Set<string> {
  const places = new Map(
    after.subjects.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)),
  );
  const flows = new Set<string>();
  for (const { id, reports } of before.subjects) {
    const counts = new Map<string, number>();
    for (const report of reports) {
      const place = places.get(report);
      if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    const staying = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [place, count] of counts) {
      if (count >= FEWEST_MOVED && count >= SHARE_MOVED * staying) flows.add(flow(id, place));
    }
  }
  return flows;
}

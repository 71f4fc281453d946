import { byId } from '../numeric/best-first.ts';
import type { CrossedView, ReportInput, SubjectSynthesis } from '../types.ts';

/**
 * Which groups of people saw which subject.
 * @param groupOf the group of a report, e.g. its school; undefined for none
 * @param groups the groups to compare, or null for all that occur
 */
export function crossView(
  subjects: readonly SubjectSynthesis[],
  reports: ReadonlyMap<string, ReportInput>,
  groupOf: (report: ReportInput) => string | undefined,
  groups: readonly string[] | null,
): CrossedView {
  const compared =
    groups ?? [...new Set([...reports.values()].flatMap((report) => groupOf(report) ?? []))].sort(byId);
  const seen = subjects.map(({ subject, reports: ids }) => {
    const by = new Set(ids.map((id) => groupOf(reports.get(id) as ReportInput)));
    return { subject, groups: compared.filter((group) => by.has(group)) };
  });
  return {
    groups: compared,
    common:
      compared.length < 2
        ? []
        : seen.filter((one) => one.groups.length === compared.length).map(({ subject }) => subject),
    shared: seen.filter((one) => one.groups.length > 1),
    alone: compared.map((group) => ({
      group,
      subjects: seen
        .filter((one) => one.groups.length === 1 && one.groups[0] === group)
        .map(({ subject }) => subject),
    })),
  };
}

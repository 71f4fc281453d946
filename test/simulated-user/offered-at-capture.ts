import { indexGrouping, nearestSubjects, type StoredGrouping } from '../../analysis/index.ts';
import type { SampleReport } from '../analysis/sample.ts';
import { shuffled } from '../analysis/shuffled.ts';

/**
 * Hit@5 where it matters: reports come one by one in random order, the earlier ones attached to their gold subject by
 * their authors; the share of those whose subject exists already that find it among the five offered, from the text
 * alone.
 * @param named whether subjects bear a name: the short one of the gold
 */
export function offeredAtCapture(reports: readonly SampleReport[], seed: number, named: boolean): number {
  const order = shuffled(reports, seed);
  let hits = 0;
  let asked = 0;
  order.forEach((report, at) => {
    const seen = order.slice(0, at);
    if (!seen.some(({ issue }) => issue === report.issue)) return;
    asked++;
    const grouping = indexGrouping(seen, attached(seen, named));
    if (nearestSubjects(grouping, report.text).some(({ subject }) => subject === report.issue)) hits++;
  });
  return hits / Math.max(1, asked);
}

function attached(reports: readonly SampleReport[], named: boolean): StoredGrouping {
  const issues = [...new Set(reports.map(({ issue }) => issue ?? ''))];
  return {
    settings: { subjects: null, keepAll: false, seed: 1, language: 'fr' },
    corpusHash: '',
    subjects: issues.map((issue) => {
      const ids = reports.filter((report) => report.issue === issue).map(({ id }) => id);
      return {
        id: issue,
        title: named ? issue.replaceAll('-', ' ') : '',
        named,
        terms: [],
        reports: ids,
        representative: ids[0] ?? '',
      };
    }),
    isolated: [],
    conflicts: [],
    settled: [],
    names: [],
    nextSubject: 1,
  };
}

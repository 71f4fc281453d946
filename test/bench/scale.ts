import {
  groupReports,
  indexGrouping,
  nearestSubjects,
  questions,
  storeGrouping,
  synthesise,
} from '../../analysis/index.ts';
import { syntheticReports } from './synthetic-reports.ts';

const LOOK_UPS = 20;

const KINDS = ['good-practice', 'observation', 'blocking-point', 'proposal'] as const;

/** Times of one size of theme, in ms, with the subjects found and the peak memory of the process so far, in MB. */
export function scaleFigures(count: number): (string | number)[] {
  const reports = syntheticReports(count).map((report, i) => ({
    ...report,
    kind: KINDS[i % 4] ?? 'observation',
  }));
  const [grouping, group] = timed(() => groupReports(reports));
  const grouped = peakMegabytes();
  const [, index] = timed(() => indexGrouping(reports, storeGrouping(grouping)));
  const [, nearest] = timed(() => {
    for (let i = 0; i < LOOK_UPS; i++) nearestSubjects(grouping, reports[i]?.text ?? '');
  });
  const [, asking] = timed(() => questions(grouping));
  const [, synthesis] = timed(() => synthesise(reports, grouping));
  return [
    count,
    Math.round(group),
    grouped,
    Math.round(index),
    (nearest / LOOK_UPS).toFixed(1),
    Math.round(asking),
    Math.round(synthesis),
    grouping.subjects.length,
    peakMegabytes(),
  ];
}

function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

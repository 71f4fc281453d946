import { groupReports } from '../../analysis/index.ts';
import { nearestRows } from '../../analysis/similarity/nearest-rows.ts';
import { LONE_CONCEPT_NEIGHBOURS, LONE_NEIGHBOURS, nearness } from '../../analysis/subjects/lone-signals.ts';
import type { LabelledSet } from './labelled-sets.ts';
import { areaUnderCurve } from './metrics.ts';
import { table } from './table.ts';

interface LoneFigures {
  readonly name: string;
  /** Area under the ROC curve of the nearness to others. */
  readonly area: number;
  readonly lone: number;
  readonly leftAlone: number;
  readonly rightly: number;
}

/** How well lone reports are told from the others, and how many are left alone, rightly or not. */
export function loneFigures({ name, reports, gold }: LabelledSet): LoneFigures {
  const { index, isolated } = groupReports(reports);
  const scores = nearness(
    nearestRows(index.space.words, LONE_NEIGHBOURS),
    nearestRows(index.space.hits, LONE_CONCEPT_NEIGHBOURS),
  );
  const labels = new Map(reports.map(({ id }, at) => [id, gold[at]]));
  const lone = index.space.ids.map((id) => labels.get(id) === null);
  return {
    name,
    area: areaUnderCurve(
      scores.map((score) => -(score ?? Number.NEGATIVE_INFINITY)),
      lone,
    ),
    lone: lone.filter(Boolean).length,
    leftAlone: isolated.length,
    rightly: isolated.filter((id) => labels.get(id) === null).length,
  };
}

/** The lone reports of each set, a set a line. */
export function loneTable(sets: readonly LabelledSet[]): string {
  const rows = sets.map(loneFigures);
  const sum = (of: (row: LoneFigures) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return table([
    ['theme', 'AUC', 'lone', 'left alone', 'rightly'],
    ...rows.map(({ name, area, lone, leftAlone, rightly }) => [
      name,
      area.toFixed(3),
      lone,
      leftAlone,
      rightly,
    ]),
    [
      'MEAN, SUM',
      (sum(({ area }) => area) / Math.max(1, rows.length)).toFixed(3),
      sum(({ lone }) => lone),
      sum(({ leftAlone }) => leftAlone),
      sum(({ rightly }) => rightly),
    ],
  ]);
}

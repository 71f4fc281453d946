import { groupReports } from '../../analysis/index.ts';
import { nearestRows } from '../../analysis/similarity/nearest-rows.ts';
import { LONE_CONCEPT_NEIGHBOURS, LONE_NEIGHBOURS, nearness } from '../../analysis/subjects/lone-signals.ts';
import type { LabelledSet } from './labelled-sets.ts';
import { areaUnderCurve } from './metrics.ts';
import { table } from './table.ts';

/** How well lone reports are told from the others, and how many are left alone, rightly or not. */
export function loneTable(sets: readonly LabelledSet[]): string {
  const rows = sets.map(({ name, reports, gold }) => {
    const { index, isolated } = groupReports(reports);
    const scores = nearness(
      nearestRows(index.space.words, LONE_NEIGHBOURS),
      nearestRows(index.space.hits, LONE_CONCEPT_NEIGHBOURS),
    );
    const labels = new Map(reports.map(({ id }, at) => [id, gold[at]]));
    const lone = index.space.ids.map((id) => labels.get(id) === null);
    return [
      name,
      areaUnderCurve(
        scores.map((score) => -(score ?? Number.NEGATIVE_INFINITY)),
        lone,
      ),
      lone.filter(Boolean).length,
      isolated.length,
      isolated.filter((id) => labels.get(id) === null).length,
    ] as const;
  });
  const mean = rows.reduce((sum, [, area]) => sum + area, 0) / Math.max(1, rows.length);
  return table([
    ['theme', 'AUC', 'lone', 'left alone', 'rightly'],
    ...rows.map(([name, area, ...counts]) => [name, area.toFixed(3), ...counts]),
    ['MEAN', mean.toFixed(3), '', '', ''],
  ]);
}

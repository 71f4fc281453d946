import { type DenseRows, denseRow, denseRows, dot } from '../numeric/dense-rows.ts';
import { principalAxes, project } from '../numeric/principal-axes.ts';
import { randomFrom } from '../numeric/random.ts';
import { rowRange, type SparseRows, selectRows } from '../numeric/sparse-rows.ts';
import { smooth } from '../similarity/smooth.ts';
import type { ThemeSpace } from '../similarity/theme-space.ts';
import type { GroupSettings, StoredGrouping } from '../types.ts';
import { choosePartition } from './choose-partition.ts';
import { SMALL_THEME, smallThemeLabels } from './small-theme.ts';

/** Leading directions that are kept: 60 to 100 are alike on field reports, 50 and 200 are worse on public sets. */
const AXES = 64;
/** The directions are learned on this many reports at most; all reports are projected on them. */
const AXES_SAMPLE = 3_000;

export interface Clusters {
  readonly labels: Int32Array;
  /** Smoothed unit vector of each report. */
  readonly points: DenseRows;
  /** Cosine of a report and the mean of a cluster, from -1 to 1; 0 for a label without reports. */
  readonly affinity: (row: number, label: number) => number;
}

/** Clusters a theme: latent semantic analysis of all views, neighbour smoothing, k-means. Wordless reports get a label of their own. */
export function findClusters(
  space: ThemeSpace,
  graph: SparseRows,
  settings: GroupSettings,
  previous: StoredGrouping | null,
  onProgress: (share: number) => void,
): Clusters {
  const { rows } = space;
  const points = smooth(
    project(rows, principalAxes(sample(rows, settings.seed), AXES, settings.seed)),
    graph,
  );
  onProgress(0.3);
  const count = settings.subjects === null ? null : Math.min(settings.subjects, rows.rows);
  const labels =
    rows.rows < SMALL_THEME && count === null
      ? smallThemeLabels(space.lexical)
      : choosePartition(points, graph, count, earlierPlaces(space, previous), settings.seed, (share) =>
          onProgress(0.3 + 0.7 * share),
        ).labels;
  setWordlessApart(rows, labels);
  return { labels, points, affinity: affinityTo(points, labels) };
}

/** The place of each report's subject in an earlier grouping, -1 for none; null without an earlier grouping. */
function earlierPlaces({ ids }: ThemeSpace, previous: StoredGrouping | null): Int32Array | null {
  if (previous === null) return null;
  const places = new Map(
    previous.subjects.flatMap(({ reports }, at) => reports.map((id) => [id, at] as const)),
  );
  return Int32Array.from(ids, (id) => places.get(id) ?? -1);
}

function sample(rows: SparseRows, seed: number): SparseRows {
  if (rows.rows <= AXES_SAMPLE) return rows;
  const random = randomFrom(seed);
  const share = AXES_SAMPLE / rows.rows;
  const chosen: number[] = [];
  for (let row = 0; row < rows.rows; row++) if (random() < share) chosen.push(row);
  return selectRows(rows, chosen);
}

function setWordlessApart(rows: SparseRows, labels: Int32Array): void {
  const next = labels.reduce((most, label) => Math.max(most, label), -1) + 1;
  labels.forEach((_, row) => {
    const [from, to] = rowRange(rows, row);
    if (from === to) labels[row] = next;
  });
}

function affinityTo(points: DenseRows, labels: Int32Array): (row: number, label: number) => number {
  const most = labels.reduce((highest, label) => Math.max(highest, label), -1);
  const sums = denseRows(most + 1, points.width);
  labels.forEach((label, row) => {
    const sum = denseRow(sums, label);
    denseRow(points, row).forEach((value, j) => {
      sum[j] = (sum[j] as number) + value;
    });
  });
  return (row, label) => {
    if (label > most) return 0;
    const sum = denseRow(sums, label);
    const length = Math.sqrt(dot(sum, sum));
    return length < 1e-9 ? 0 : dot(denseRow(points, row), sum) / length;
  };
}

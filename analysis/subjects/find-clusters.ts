import { type DenseRows, denseRow, denseRows, dot } from '../numeric/dense-rows.ts';
import { type FeatureRows, isEmptyRow } from '../numeric/feature-rows.ts';
import type { SparseRows } from '../numeric/sparse-rows.ts';
import { smooth } from '../similarity/smooth.ts';
import type { ThemeSpace } from '../similarity/theme-space.ts';
import type { GroupSettings, StoredGrouping } from '../types.ts';
import { choosePartition } from './choose-partition.ts';
import { SMALL_THEME, smallThemeLabels } from './small-theme.ts';

export interface Clusters {
  readonly labels: Int32Array;
  /** Smoothed unit vector of each report. */
  readonly points: DenseRows;
  /** Cosine of a report and the mean of a cluster, from -1 to 1; 0 for a label without reports. */
  readonly affinity: (row: number, label: number) => number;
}

/**
 * Clusters a theme: neighbour smoothing of the latent coordinates, k-means. Reports without a word get a label of their
 * own.
 * @param latent see `latentRows`
 */
export function findClusters(
  space: ThemeSpace,
  latent: DenseRows,
  graph: SparseRows,
  settings: GroupSettings,
  previous: StoredGrouping | null,
  onProgress: (share: number) => void,
): Clusters {
  const { features } = space;
  const points = smooth(latent, graph);
  onProgress(0.3);
  const count = settings.subjects === null ? null : Math.min(settings.subjects, features.rows);
  const labels =
    features.rows < SMALL_THEME && count === null
      ? smallThemeLabels(space.words)
      : choosePartition(points, graph, count, earlierPlaces(space, previous), settings.seed, (share) =>
          onProgress(0.3 + 0.7 * share),
        ).labels;
  setWordlessApart(features, labels);
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

function setWordlessApart(features: FeatureRows, labels: Int32Array): void {
  const next = labels.reduce((most, label) => Math.max(most, label), -1) + 1;
  labels.forEach((_, row) => {
    if (isEmptyRow(features, row)) labels[row] = next;
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

import { type DenseRows, denseRow } from '../numeric/dense-rows.ts';
import type { SparseRows } from '../numeric/sparse-rows.ts';
import { assign, type Partition } from './assign.ts';
import { cluster } from './cluster.ts';
import { consensus } from './consensus.ts';
import { modularity } from './modularity.ts';

/**
 * Plain modularity finds half of the subjects of themes of 60 to 110 reports; with resolution 2 it finds 11.8 for 12
 * and 11.8 for 10, at the agreement of the true number.
 */
const RESOLUTION = 2;
/** More subjects than this cannot be read in a synthesis. */
const MOST_SUBJECTS = 60;
/** Each number tried is this much larger than the one before (never less than one more). */
const GROWTH = 1.2;
/** In a very large theme, where each trial costs a pass over all reports and neighbouring numbers score alike. */
const VERY_LARGE_THEME = 20_000;
const GROWTH_OF_A_VERY_LARGE_THEME = 1.4;
const FINAL = { starts: 10, trial: 6, final: 30, sample: 2_000 };
/** Among more reports starts matter less, and votes cost more. */
const CONSENSUS_ROWS = 2_000;
const TRIAL = { starts: 10, trial: 6, final: 0, sample: 1_000 };
/** Large themes have steadier centres: fewer starts lose nothing. */
const LARGE_THEME = 600;
const LARGE_TRIAL = { starts: 1, trial: 4, final: 0, sample: 500 };

/**
 * An earlier grouping is kept as the starting point unless a new one is better by this much modularity: people count
 * on subjects that stay.
 */
const WORTH_A_CHANGE = 0.05;

/**
 * The partition with a given number of clusters, or, without one, with the number of highest modularity.
 * @param earlier the subject of each report in an earlier grouping, below 0 for none; or null
 */
export function choosePartition(
  points: DenseRows,
  graph: SparseRows,
  count: number | null,
  earlier: Int32Array | null,
  seed: number,
  onProgress: (share: number) => void,
): Partition {
  const chosen = count ?? bestCount(points, graph, seed, onProgress);
  const wanted = Math.min(chosen, points.rows);
  const fresh =
    points.rows <= CONSENSUS_ROWS
      ? consensus(points, wanted, seed)
      : cluster(points, wanted, { ...FINAL, seed });
  if (earlier === null) return fresh;
  const centres = clusterMeans(points, earlier);
  if (centres.length === 0 || (count !== null && centres.length !== count)) return fresh;
  const continued = assign(points, centres, placesAmong(earlier));
  const gain = modularity(graph, fresh.labels, RESOLUTION) - modularity(graph, continued.labels, RESOLUTION);
  return gain > WORTH_A_CHANGE ? fresh : continued;
}

/** Labels from 0 on renumbered without gaps, in their order, as `clusterMeans` numbers its centres. */
function placesAmong(labels: Int32Array): Int32Array {
  const known = [...new Set(labels)].filter((label) => label >= 0).sort((a, b) => a - b);
  return labels.map((label) => known.indexOf(label));
}

/** Mean of the rows of each label from 0 on, labels without rows left out. */
function clusterMeans(points: DenseRows, labels: Int32Array): Float64Array[] {
  const sums = new Map<number, { sum: Float64Array; count: number }>();
  labels.forEach((label, row) => {
    if (label < 0) return;
    const entry = sums.get(label) ?? { sum: new Float64Array(points.width), count: 0 };
    denseRow(points, row).forEach((value, j) => {
      entry.sum[j] = (entry.sum[j] as number) + value;
    });
    entry.count++;
    sums.set(label, entry);
  });
  return [...sums].sort((a, b) => a[0] - b[0]).map(([, { sum, count }]) => sum.map((value) => value / count));
}

function bestCount(
  points: DenseRows,
  graph: SparseRows,
  seed: number,
  onProgress: (share: number) => void,
): number {
  const counts = countsToTry(points.rows);
  const trial = points.rows > LARGE_THEME ? LARGE_TRIAL : TRIAL;
  let best = 1;
  let highest = Number.NEGATIVE_INFINITY;
  counts.forEach((count, index) => {
    const score = modularity(graph, cluster(points, count, { ...trial, seed }).labels, RESOLUTION);
    if (score > highest) {
      highest = score;
      best = count;
    }
    onProgress((index + 1) / counts.length);
  });
  return best;
}

function countsToTry(rows: number): number[] {
  const most = Math.min(MOST_SUBJECTS, Math.max(1, Math.floor(rows / 2)));
  const growth = rows > VERY_LARGE_THEME ? GROWTH_OF_A_VERY_LARGE_THEME : GROWTH;
  const counts: number[] = [];
  for (let count = 1; count <= most; count = Math.max(count + 1, Math.round(count * growth)))
    counts.push(count);
  return counts;
}

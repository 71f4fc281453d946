import { type DenseRows, unitRows } from '../numeric/dense-rows.ts';
import { sparseFeatures } from '../numeric/feature-rows.ts';
import { principalAxes, project } from '../numeric/principal-axes.ts';
import type { SparseRows } from '../numeric/sparse-rows.ts';
import type { Partition } from './assign.ts';
import { cluster } from './cluster.ts';

/** Partitions that vote, every second one into half as many clusters again. */
const VOTES = 20;
const FINER = 1.5;
const VOTE = { starts: 1, trial: 8, final: 0, sample: 2_000 };
const FINAL = { starts: 10, trial: 6, final: 30, sample: 2_000 };
/** Directions of the votes beyond the number of clusters. */
const MORE_AXES = 5;
const MOST_AXES = 80;

/**
 * Evidence accumulation (Fred and Jain 2005): many k-means from single starts, then k-means on the leading directions of
 * how often two reports fell together. What depends on the start evens out: over ten starts of one k-means, AMI of the
 * public sets .616 to .620, ARI of field reports .180 to .188; with an encoder .669 to .674 and .189 to .202.
 */
export function consensus(points: DenseRows, count: number, seed: number): Partition {
  const votes = Array.from({ length: VOTES }, (_, turn) => {
    const wanted = turn % 2 === 0 ? count : Math.round(FINER * count);
    return cluster(points, Math.min(wanted, points.rows), { ...VOTE, seed: seed + 1 + turn }).labels;
  });
  const features = sparseFeatures(memberships(votes));
  const rows = project(features, principalAxes(features, Math.min(MOST_AXES, count + MORE_AXES), seed).axes);
  unitRows(rows);
  return cluster(rows, count, { ...FINAL, seed });
}

/** One row a report, one column a cluster of a vote, 1 where it is a member. */
function memberships(votes: readonly Int32Array[]): SparseRows {
  const rows = votes[0]?.length ?? 0;
  const starts = Int32Array.from({ length: rows + 1 }, (_, row) => row * votes.length);
  const columns = new Int32Array(rows * votes.length);
  let offset = 0;
  votes.forEach((labels, vote) => {
    let most = 0;
    labels.forEach((label, row) => {
      columns[row * votes.length + vote] = offset + label;
      most = Math.max(most, label);
    });
    offset += most + 1;
  });
  return { rows, width: offset, starts, columns, values: new Float32Array(columns.length).fill(1) };
}

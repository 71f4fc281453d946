import { type DenseRows, denseRow, denseRows } from '../numeric/dense-rows.ts';
import { times } from '../numeric/feature-products.ts';
import { appendFeatures, type FeatureRows, isEmptyRow, selectFeatures } from '../numeric/feature-rows.ts';
import { sampledRows } from '../numeric/sampled-rows.ts';
import { learnBelonging } from '../similarity/learn-subjects.ts';

/** Label of a report that is in no subject. */
export const ALONE = -1;

export interface Following {
  readonly features: FeatureRows;
  /** Cluster of each report, ALONE for those that look like lone signals. */
  readonly labels: Int32Array;
  /** Label of each report whose place people decided, by row; ALONE where they left it alone. */
  readonly answered: ReadonlyMap<number, number>;
  /** What people call the subjects: a row of the same space each. */
  readonly names: FeatureRows;
  /** Label of each name. */
  readonly named: readonly number[];
  readonly seed: number;
}

/** Answers are rarer and surer than computed members: they are trusted more (1 there). ARI the same from .1 to .5. */
const RIDGE = 0.3;
/** Reports that are learned from; beyond, more change little and cost time. */
const MOST_ANSWERS = 600;
/** What the answers given in a report's cluster count beside its own likeness to answered reports, which is about 1. */
const CLUSTER_VOICE = 0.1;
/** How like answered reports of another subject a report must be to leave its cluster, before any subject is known. */
const STAY = 0.5;
/** How like answered reports one must be that looks like a lone signal. */
const JOIN = 0.15;

/**
 * Reports follow the answers that people gave of others: each goes to the answered subject that it most resembles
 * (ridge regression on the answered reports and the names of their subjects, plus what was answered in its cluster),
 * or stays in its cluster. A cluster holds its reports the more, the likelier it is that subjects are still to be
 * discovered: by the share of answered subjects that were met once (Good 1953, the mass of unseen species).
 * @returns the label of each report; those answered have theirs
 */
export function followAnswers(following: Following): Int32Array {
  const { labels, answered, features } = following;
  const taught = [...new Set(answered.values())].filter((label) => label >= 0).sort((a, b) => a - b);
  if (taught.length === 0) return labels.map((label, row) => answered.get(row) ?? label);
  const scores = times(features, learn(following, taught));
  const voices = clusterVoices(following, taught);
  const hold = STAY * unseenShare(answered);
  return labels.map((label, row) => {
    const decided = answered.get(row);
    if (decided !== undefined) return decided;
    const likeness = denseRow(scores, row);
    const cluster = voices.get(label);
    let best = label;
    let highest = label === ALONE ? JOIN : hold / (1 + (cluster?.strangers ?? 0));
    const own = taught.indexOf(label);
    if (own >= 0) highest += (likeness[own] as number) + CLUSTER_VOICE * (cluster?.shares[own] ?? 0);
    taught.forEach((subject, at) => {
      const score = (likeness[at] as number) + CLUSTER_VOICE * (cluster?.shares[at] ?? 0);
      if (score <= highest + 1e-9) return;
      highest = score;
      best = subject;
    });
    return best;
  });
}

/** What each feature says for each taught label. Reports that were left alone count against all. */
function learn({ features, answered, names, named, seed }: Following, taught: readonly number[]): DenseRows {
  const all = [...answered.keys()].sort((a, b) => a - b);
  const rows = [...sampledRows(all.length, MOST_ANSWERS, seed)].map((at) => all[at] as number);
  const told = [...named.keys()].filter(
    (at) => !isEmptyRow(names, at) && taught.includes(named[at] as number),
  );
  const members = appendFeatures(selectFeatures(features, rows), selectFeatures(names, told));
  const belonging = denseRows(members.rows, taught.length);
  [...rows.map((row) => answered.get(row)), ...told.map((at) => named[at])].forEach((label, at) => {
    const column = taught.indexOf(label as number);
    if (column >= 0) denseRow(belonging, at)[column] = 1;
  });
  return learnBelonging(members, belonging, RIDGE);
}

interface ClusterVoice {
  /** Share of the cluster's answered reports that went to each taught label. */
  readonly shares: Float64Array;
  /** Answered reports that were not left in the cluster. */
  readonly strangers: number;
}

function clusterVoices(
  { labels, answered }: Following,
  taught: readonly number[],
): Map<number, ClusterVoice> {
  const members = new Map<number, number[]>();
  for (const [row, decided] of answered) {
    const label = labels[row] as number;
    if (label !== ALONE) members.set(label, [...(members.get(label) ?? []), decided]);
  }
  return new Map(
    [...members].map(([label, decided]) => [
      label,
      {
        shares: Float64Array.from(
          taught,
          (subject) => decided.filter((one) => one === subject).length / decided.length,
        ),
        strangers: decided.filter((one) => one !== label).length,
      },
    ]),
  );
}

/** Share of the answers that named a subject nobody else named: how likely the next one is to name a new one. */
function unseenShare(answered: ReadonlyMap<number, number>): number {
  const counts = new Map<number, number>();
  let placed = 0;
  for (const label of answered.values()) {
    if (label === ALONE) continue;
    counts.set(label, (counts.get(label) ?? 0) + 1);
    placed++;
  }
  return [...counts.values()].filter((count) => count === 1).length / Math.max(1, placed);
}

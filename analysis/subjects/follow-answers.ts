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
/** Answers that a cluster is taken to have kept beforehand. */
const PRIOR = 2;
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
  const scores = taught.length === 0 ? null : times(features, learn(following, taught));
  const voices = clusterVoices(following, taught);
  const hold = STAY * unseenShare(answered);
  return labels.map((label, row) => {
    const decided = answered.get(row);
    if (decided !== undefined || scores === null) return decided ?? label;
    const voice = voices.get(label);
    const claims = denseRow(scores, row).map((score, at) => score + CLUSTER_VOICE * (voice?.shares[at] ?? 0));
    const own = claims[taught.indexOf(label)] ?? 0;
    return highestClaim(claims, taught, label, label === ALONE ? JOIN : own + hold * (voice?.loyalty ?? 1));
  });
}

/** The taught label with the highest claim on a report, or the label it has when none is above the claim of that. */
function highestClaim(claims: Float64Array, taught: readonly number[], label: number, own: number): number {
  let best = label;
  let highest = own;
  claims.forEach((claim, at) => {
    if (claim <= highest + 1e-9) return;
    highest = claim;
    best = taught[at] as number;
  });
  return best;
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

/** What the answers on reports of a cluster say of the others, one answer more being open. */
interface ClusterVoice {
  /** Share of the answered reports that went to each taught label. */
  readonly shares: Float64Array;
  /** Share of those that were left in the cluster, as if a few more had been: one answer alone says little. */
  readonly loyalty: number;
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
  const voice = (label: number, decided: readonly number[]): ClusterVoice => {
    const count = (wanted: number): number => decided.filter((one) => one === wanted).length;
    return {
      shares: Float64Array.from(taught, (subject) => count(subject) / (decided.length + 1)),
      loyalty: (count(label) + PRIOR) / (decided.length + PRIOR),
    };
  };
  return new Map([...members].map(([label, decided]) => [label, voice(label, decided)]));
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

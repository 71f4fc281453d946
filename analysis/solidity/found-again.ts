/** Of what two groups hold together, what they must share to be the same one: below half, a cluster is dissolved. */
const SAME_GROUP = 0.5;

/**
 * Whether some group of a regrouping is the same as this one: its Jaccard similarity, over reports that are in both,
 * is .5 or more (Hennig 2007, "Cluster-wise assessment of cluster stability").
 * @param labels group of each member that takes part in the regrouping; below 0 for none
 * @param sizes reports of each group of the regrouping
 */
export function foundAgain(labels: readonly number[], sizes: ReadonlyMap<number, number>): boolean {
  const shared = new Map<number, number>();
  for (const label of labels) if (label >= 0) shared.set(label, (shared.get(label) ?? 0) + 1);
  return [...shared].some(([label, count]) => {
    const union = labels.length + (sizes.get(label) ?? 0) - count;
    return count >= SAME_GROUP * union;
  });
}

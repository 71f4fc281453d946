import { logarithm } from '../numeric/logarithm.ts';

/** For each subject, what each of its stems says of it, above 0. */
export type TellingStems = readonly ReadonlyMap<string, number>[];

/** Share added to both sides of the ratio: a stem absent elsewhere does not weigh without bound. */
const SMOOTHING = 0.02;
/** A stem that few reports have may be there by chance: as many reports are added that lack it. */
const DOUBT = 2;

/**
 * Weight of a stem in a subject: share of its reports that have it x ln of the ratio to that share elsewhere
 * (pointwise information of class and word, as in c-TF-IDF), less where few reports show it; negative weights are left
 * out.
 * @param groups for each subject, the distinct stems of each of its reports
 */
export function tellingStems(groups: readonly (readonly ReadonlySet<string>[])[]): TellingStems {
  const counted = groups.map(countStems);
  const totals = new Map<string, number>();
  for (const counts of counted)
    for (const [name, count] of counts) totals.set(name, (totals.get(name) ?? 0) + count);
  const reports = groups.reduce((sum, group) => sum + group.length, 0);
  return counted.map((counts, subject) => {
    const size = groups[subject]?.length ?? 0;
    const weights = new Map<string, number>();
    for (const [name, count] of counts) {
      const inside = count / size;
      const outside = ((totals.get(name) ?? 0) - count) / Math.max(1, reports - size);
      const weight = inside * logarithm((inside + SMOOTHING) / (outside + SMOOTHING));
      if (weight > 0) weights.set(name, (weight * count) / (count + DOUBT));
    }
    return weights;
  });
}

function countStems(group: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stems of group) for (const name of stems) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

import { rounded } from '../numeric/best-first.ts';
import { featureLengths } from '../numeric/feature-rows.ts';
import { sampledRows } from '../numeric/sampled-rows.ts';
import { RowComparison } from '../similarity/row-comparison.ts';
import type { Grouping } from '../types.ts';

/** How near a report is to a subject. */
export interface SubjectScore {
  /** Place of the subject in `Grouping.subjects`. */
  readonly at: number;
  /** From 0 (nothing in common) to 1 (the same words). */
  readonly score: number;
}

/** Members that decide: the mean of the two nearest, which can leave the report itself out. */
const DECIDING_MEMBERS = 2;
/** Members looked at in a large theme. */
const MOST_MEMBERS = 2_000;

/**
 * Scores the subjects for reports of the theme: mean cosine of the two nearest members, the report itself left out, the
 * title being one more member; best first, the larger subject among equals.
 */
export function subjectScorer(grouping: Grouping): (row: number) => SubjectScore[] {
  const { space, subjectOf, lengths, titles } = grouping.index;
  const { features } = space;
  const members = sampledRows(features.rows, MOST_MEMBERS, grouping.settings.seed).filter(
    (row) => (subjectOf[row] as number) >= 0,
  );
  const names = titles.levels.map((_, at) => at);
  const titleLengths = featureLengths(titles);
  const [amongMembers, amongTitles] = [
    new RowComparison(features, features),
    new RowComparison(features, titles),
  ];
  const cosine = (similarity: number, product: number): number => (product < 1e-9 ? 0 : similarity / product);
  return (row) => {
    const own = lengths[row] as number;
    const best = grouping.subjects.map(() => [0, 0] as [number, number]);
    amongTitles.compare(row, names).forEach((similarity, at) => {
      keep(best[at], cosine(similarity, own * (titleLengths[at] as number)));
    });
    amongMembers.compare(row, members).forEach((similarity, at) => {
      const member = members[at] as number;
      if (member !== row)
        keep(best[subjectOf[member] as number], cosine(similarity, own * (lengths[member] as number)));
    });
    return best
      .map(([first, second], at) => ({
        at,
        score: Math.min(1, rounded((first + second) / DECIDING_MEMBERS)),
      }))
      .sort((a, b) => b.score - a.score || a.at - b.at);
  };
}

/** Keeps the two highest. */
function keep(best: [number, number] | undefined, value: number): void {
  if (best === undefined || value <= best[1]) return;
  if (value > best[0]) [best[0], best[1]] = [value, best[0]];
  else best[1] = value;
}

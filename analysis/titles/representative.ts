import { rounded } from '../numeric/best-first.ts';
import { featureLengths } from '../numeric/feature-rows.ts';
import { RowComparison } from '../similarity/row-comparison.ts';
import { placeTexts, type ThemeSpace } from '../similarity/theme-space.ts';

/** A quote that is read at a glance and says something, in characters. */
const SHORTEST = 60;
const LONGEST = 420;
const AWKWARD = 0.3;
/** Being the most central report counts this much beside being near the title. */
const CENTRAL = 0.5;
/** The more central half is looked at, at most so many. */
const MOST_LOOKED_AT = 20;

/**
 * For each subject the row of the report that stands for it: central, near the title under which it is printed, of
 * moderate length.
 * @param groups rows of each subject, the most central first
 * @param texts the text of each row
 */
export function representatives(
  space: ThemeSpace,
  titles: readonly string[],
  groups: readonly (readonly number[])[],
  texts: (row: number) => string,
): number[] {
  const placed = placeTexts(space, titles);
  const comparison = new RowComparison(placed, space.features);
  const titleLengths = featureLengths(placed);
  const rowLengths = featureLengths(space.features);
  return groups.map((rows, at) => {
    const looked = rows.slice(0, Math.min(MOST_LOOKED_AT, Math.ceil(rows.length / 2)));
    const near = comparison.compare(at, looked);
    const scores = looked.map((row, place) => {
      const length = (titleLengths[at] as number) * (rowLengths[row] as number);
      const cosine = length < 1e-12 ? 0 : (near[place] as number) / length;
      const size = texts(row).length;
      const awkward = size < SHORTEST || size > LONGEST ? AWKWARD : 0;
      return rounded(cosine + CENTRAL * (1 - place / looked.length) - awkward);
    });
    return looked[scores.indexOf(Math.max(...scores))] as number;
  });
}

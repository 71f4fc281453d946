import { type DenseRows, denseRows } from '../numeric/dense-rows.ts';
import { times, timesTransposed } from '../numeric/feature-products.ts';
import { featureLengths, selectFeatures } from '../numeric/feature-rows.ts';
import { placeTexts, type ThemeSpace } from '../similarity/theme-space.ts';

/** Reports that stand for a subject here: the mean of the most central ones hardly moves with more. */
const MOST_MEMBERS = 24;

/**
 * Cosine of a text and the mean of a subject's reports, in the space that groups them: one row a text, one column a
 * subject. 0 for a text or a subject without a word.
 */
export type Nearness = (texts: readonly string[]) => DenseRows;

/** @param groups rows of each subject, the most central first */
export function nearnessTo(space: ThemeSpace, groups: readonly (readonly number[])[]): Nearness {
  const chosen = groups.map((rows) => rows.slice(0, MOST_MEMBERS));
  const belonging = denseRows(
    chosen.reduce((sum, rows) => sum + rows.length, 0),
    groups.length,
  );
  let row = 0;
  chosen.forEach((rows, subject) => {
    for (const _ of rows) belonging.values[row++ * groups.length + subject] = 1;
  });
  const means = timesTransposed(selectFeatures(space.features, chosen.flat()), belonging);
  const lengths = columnLengths(means);
  return (texts) => {
    const placed = placeTexts(space, texts);
    const own = featureLengths(placed);
    const near = times(placed, means);
    for (let at = 0; at < near.values.length; at++) {
      const length = (own[Math.floor(at / near.width)] as number) * (lengths[at % near.width] as number);
      near.values[at] = length < 1e-12 ? 0 : (near.values[at] as number) / length;
    }
    return near;
  };
}

function columnLengths({ values, width }: DenseRows): Float64Array {
  const squares = new Float64Array(width);
  values.forEach((value, at) => {
    squares[at % width] = (squares[at % width] as number) + value * value;
  });
  return squares.map(Math.sqrt);
}

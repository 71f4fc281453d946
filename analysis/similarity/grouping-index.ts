import type { DenseRows } from '../numeric/dense-rows.ts';
import { type FeatureRows, featureLengths } from '../numeric/feature-rows.ts';
import { learnSubjects } from './learn-subjects.ts';
import { placeTexts, type ThemeSpace } from './theme-space.ts';

/** What nearest subjects, questions and the synthesis read beside the grouping. Plain data, never stored. */
export interface GroupingIndex {
  readonly space: ThemeSpace;
  /** For each report of `space`, the place of its subject in `Grouping.subjects`, or -1 for a lone signal. */
  readonly subjectOf: Int32Array;
  /** Length of each report's row. */
  readonly lengths: Float64Array;
  /** The titles of the subjects, as rows of the same space: names given by people are worth as much as reports. */
  readonly titles: FeatureRows;
  /** What each feature says for each subject, see `learnSubjects`. */
  readonly subjects: DenseRows;
}

/** Builds the index from the space of a theme, the titles of its subjects and the subject of each report. */
export function groupingIndex(
  space: ThemeSpace,
  titles: readonly string[],
  subjectOf: Int32Array,
  seed: number,
): GroupingIndex {
  const placed = placeTexts(space, titles);
  return {
    space,
    subjectOf,
    lengths: featureLengths(space.features),
    titles: placed,
    subjects: learnSubjects(space.features, subjectOf, placed, seed),
  };
}

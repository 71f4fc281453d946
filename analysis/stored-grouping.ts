import { checkedInput } from './checked-input.ts';
import { groupingIndex } from './similarity/grouping-index.ts';
import { themeSpace } from './similarity/theme-space.ts';
import type { EncoderVectors, Grouping, ReportInput, StoredGrouping } from './types.ts';

/** The part of a grouping that is kept: plain JSON, no text of a report beyond titles and terms. */
export function storeGrouping({ index: _, ...stored }: Grouping): StoredGrouping {
  return stored;
}

/**
 * A stored grouping made usable again, without grouping anew: 1,000 reports take some 200 ms. Reports that came after
 * the grouping are in no subject, reports erased since are gone from theirs.
 * @param vectors those of an encoder, in the order of `reports`, when it is there
 * @throws AnalysisError as groupReports
 */
export function indexGrouping(
  reports: readonly ReportInput[],
  stored: StoredGrouping,
  vectors: EncoderVectors | null = null,
): Grouping {
  const input = checkedInput(reports, vectors === null ? {} : { vectors });
  const { language, seed } = stored.settings;
  const space = themeSpace(input.reports, language, input.vectors, seed);
  const places = new Map(
    stored.subjects.flatMap(({ reports: ids }, at) => ids.map((id) => [id, at] as const)),
  );
  const subjectOf = Int32Array.from(space.ids, (id) => places.get(id) ?? -1);
  return {
    ...stored,
    index: groupingIndex(
      space,
      stored.subjects.map(({ title }) => title),
      subjectOf,
      seed,
    ),
  };
}

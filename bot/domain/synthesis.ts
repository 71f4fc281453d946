import type { GroupingChanges, Solidity, StoredGrouping } from '../../analysis/index.ts';

/** One version of a theme's grouping. The synthesis itself is derived from it and from the reports. */
export interface SynthesisRecord {
  readonly edition: string;
  readonly theme: string;
  /** Counts from 1 in the theme. */
  readonly version: number;
  readonly grouping: StoredGrouping;
  /** What changed since the version before; absent from the first. */
  readonly changes?: GroupingChanges;
  /** How solid its subjects are; absent until it has been measured, some seconds after the grouping. */
  readonly solidity?: Solidity;
  /** ISO 8601 instant. */
  readonly at: string;
}

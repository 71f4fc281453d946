import {
  type EncoderVectors,
  indexGrouping,
  type ReportInput,
  type Solidity,
  type SolidityOptions,
  type StoredGrouping,
  solidityOf,
} from '../analysis/index.ts';

/** What the grouping was made with. */
export interface MeasureOptions extends SolidityOptions {
  readonly vectors?: EncoderVectors;
}

/** How solid the subjects of a stored grouping are. */
export function measureSolidity(
  reports: readonly ReportInput[],
  grouping: StoredGrouping,
  { vectors, ...options }: MeasureOptions,
): Solidity {
  return solidityOf(indexGrouping(reports, grouping, vectors ?? null), options);
}

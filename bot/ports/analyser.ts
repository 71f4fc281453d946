import type { Grouping, GroupOptions, ReportInput, Solidity, StoredGrouping } from '../../analysis/index.ts';
import type { MeasureOptions } from '../measure-solidity.ts';

export interface AnalysisControl {
  /** Aborting makes the call reject with ANALYSIS_CANCELLED. */
  readonly signal?: AbortSignal;
  /** Called with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Runs the grouping where it does not hold up commands. */
export interface Analyser {
  /** Same result as `groupReports`, to the byte. Errors of the analysis come through unchanged. */
  group(
    reports: readonly ReportInput[],
    options: Omit<GroupOptions, 'onProgress'>,
    control?: AnalysisControl,
  ): Promise<Grouping>;
  /** Same result as `measureSolidity`. No grouping waits behind it. */
  solidity(
    reports: readonly ReportInput[],
    grouping: StoredGrouping,
    options: Omit<MeasureOptions, 'onProgress'>,
    control?: AnalysisControl,
  ): Promise<Solidity>;
  close(): Promise<void>;
}

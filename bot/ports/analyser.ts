import type { Grouping, GroupOptions, ReportInput } from '../../analysis/index.ts';

export interface AnalysisControl {
  /** Aborting makes `group` reject with ANALYSIS_CANCELLED. */
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
  close(): Promise<void>;
}

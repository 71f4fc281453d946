/** The grouping itself, for adapters that run it elsewhere; they reach the analysis through the bot alone. */
export {
  AnalysisError,
  type Grouping,
  type GroupOptions,
  groupReports,
  type ReportInput,
  type Solidity,
  type StoredGrouping,
} from '../analysis/index.ts';

import type { Grouping, GroupOptions, ReportInput } from '../../bot/group-reports.ts';
import type { AnalysisFailure } from './analysis-failure.ts';

/** What the worker is asked; one at a time. */
export interface WorkerRequest {
  readonly reports: readonly ReportInput[];
  readonly options: Omit<GroupOptions, 'onProgress'>;
}

/** What the worker answers: any number of times how far it is, then one of the others. */
export type WorkerAnswer =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'grouping'; readonly grouping: Grouping }
  | { readonly type: 'failure'; readonly failure: AnalysisFailure };

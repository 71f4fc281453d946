import type { Correction } from '../../analysis/index.ts';

/** A correction as it was made: by whom, when, and whether it was taken back. */
export interface CorrectionRecord {
  readonly id: string;
  readonly edition: string;
  readonly theme: string;
  readonly author: string;
  readonly correction: Correction;
  /** ISO 8601 instant. */
  readonly at: string;
  /** ISO 8601 instant at which it was undone; absent while it holds. */
  readonly undoneAt?: string;
}

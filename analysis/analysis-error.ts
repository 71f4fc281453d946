/** Stable codes of the errors that the analysis throws; messages may change, codes do not. */
export type AnalysisErrorCode =
  | 'duplicate-id'
  | 'empty-id'
  | 'subjects-out-of-range'
  | 'seed-not-integer'
  | 'vectors-mismatch';

/** The only error that `terrain/analysis` throws on purpose: the input breaks the contract. */
export class AnalysisError extends Error {
  readonly code: AnalysisErrorCode;

  constructor(code: AnalysisErrorCode, message: string) {
    super(message);
    this.name = 'AnalysisError';
    this.code = code;
  }
}

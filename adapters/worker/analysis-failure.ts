import { AnalysisError } from '../../bot/group-reports.ts';

/** An error as it crosses between threads, where classes and codes are lost. */
export interface AnalysisFailure {
  /** Of an AnalysisError; absent from any other. */
  readonly code?: AnalysisError['code'];
  readonly message: string;
  /** Where it happened in the worker. */
  readonly stack?: string;
}

export function toFailure(error: unknown): AnalysisFailure {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, stack } = error;
  return {
    message,
    ...(stack === undefined ? {} : { stack }),
    ...(error instanceof AnalysisError ? { code: error.code } : {}),
  };
}

export function fromFailure({ code, message, stack }: AnalysisFailure): Error {
  const error = code === undefined ? new Error(message) : new AnalysisError(code, message);
  if (stack !== undefined) error.stack = stack;
  return error;
}

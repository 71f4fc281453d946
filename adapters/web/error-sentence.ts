import type { Locale } from '../../bot/domain/participant.ts';
import { type ErrorCode, TerrainError } from '../../bot/errors.ts';
import { wordingFor } from '../../bot/wording/index.ts';

/** What went wrong, for a page: a sentence and a status. Never a trace. */
export interface Failure {
  readonly status: 400 | 403 | 404 | 409 | 500 | 503;
  readonly sentence: string;
}

const STATUSES: Partial<Record<ErrorCode, Failure['status']>> = {
  NOT_ALLOWED: 403,
  NO_EDITION: 503,
  UNKNOWN_COMMAND: 400,
  UNKNOWN_PARTICIPANT: 404,
  UNKNOWN_THEME: 404,
  UNKNOWN_REPORT: 404,
  UNKNOWN_SUBJECT: 404,
  TEXT_TOO_LONG: 400,
  NO_ANSWER: 400,
  EDITION_CLOSED: 409,
  NOTHING_TO_UNDO: 409,
  ALREADY_PLACED: 409,
  REPORT_CHANGED_MEANWHILE: 409,
  STORE_CONFLICT: 409,
};

/** The sentence of an error. `reference` finds an unexpected one again in the log. */
export function failureOf(error: unknown, locale: Locale, reference: string): Failure {
  const { errors } = wordingFor(locale);
  if (!(error instanceof TerrainError)) return { status: 500, sentence: errors.UNEXPECTED({ reference }) };
  return { status: STATUSES[error.code] ?? 500, sentence: errors[error.code](error.values) };
}

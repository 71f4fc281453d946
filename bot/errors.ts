/** What can go wrong in a way that people can do something about. Each code has its sentence in the wording. */
export const ERROR_CODES = [
  'NOT_ALLOWED',
  'UNKNOWN_COMMAND',
  'NO_EDITION',
  'EDITION_CLOSED',
  'EDITION_EXISTS',
  'UNKNOWN_PARTICIPANT',
  'UNKNOWN_CHANNEL',
  'UNKNOWN_CODE',
  'TOO_MANY_TRIES',
  'ALREADY_TIED',
  'UNREACHABLE',
  'CHANNEL_REFUSED',
  'NOT_IN_A_CHANNEL',
  'NO_ACCOUNT',
  'UNKNOWN_PERSON',
  'UNKNOWN_THEME',
  'UNKNOWN_KIND',
  'UNKNOWN_REPORT',
  'UNKNOWN_SUBJECT',
  'NOT_YOUR_REPORT',
  'REPORT_CHANGED_MEANWHILE',
  'TEXT_TOO_SHORT',
  'TEXT_TOO_LONG',
  'SUBJECT_TOO_LONG',
  'SAME_SUBJECT_TWICE',
  'ALREADY_PLACED',
  'NO_ANSWER',
  'MISSING_OPTION',
  'NOTHING_TO_UNDO',
  'FILE_UNREADABLE',
  'FILE_EMPTY',
  'FILE_BROKEN_LINE',
  'FILE_MISSING_COLUMN',
  'FILE_BAD_EDITION',
  'UNKNOWN_EVENT',
  'EVENT_CHANGED_MEANWHILE',
  'HALVES_FROZEN',
  'CANNOT_SWAP',
  'SWAP_OVER',
  'UNKNOWN_REMINDER',
  'REMINDER_CHANGED_MEANWHILE',
  'BAD_RECURRENCE',
  'NOT_YOUR_REMINDER',
  'DELIVERY_UNCERTAIN',
  'STORE_TOO_NEW',
  'STORE_CONFLICT',
  'ANALYSIS_CANCELLED',
  'ENCODER_UNAVAILABLE',
  'PORT_TAKEN',
  'BAD_SETTINGS',
  'UNEXPECTED',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Values quoted in an error's sentence. */
export type ErrorValues = Readonly<Record<string, string | number>>;

/** The one family of errors that Terrain throws on purpose. `code` is stable; the sentence is in the wording. */
export class TerrainError extends Error {
  override readonly name = 'TerrainError';
  readonly code: ErrorCode;
  readonly values: ErrorValues;

  constructor(code: ErrorCode, values: ErrorValues = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.code = code;
    this.values = values;
  }
}

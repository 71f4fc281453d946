import { type ErrorCode, type ErrorValues, TerrainError } from '../../bot/errors.ts';

const CONSTRAINT_UNIQUE = 2067;
const CONSTRAINT_PRIMARY_KEY = 1555;

/** Runs `work`; a uniqueness that it breaks becomes the TerrainError `code`, anything else goes through. */
export function orConflict<T>(code: ErrorCode, values: ErrorValues, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (isUniqueness(error)) throw new TerrainError(code, values, { cause: error });
    throw error;
  }
}

function isUniqueness(error: unknown): boolean {
  const code = (error as { errcode?: number }).errcode;
  return code === CONSTRAINT_UNIQUE || code === CONSTRAINT_PRIMARY_KEY;
}

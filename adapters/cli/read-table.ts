import type { Span } from '../../bot/domain/edition-year.ts';
import { TerrainError } from '../../bot/errors.ts';
import type { Table } from '../../bot/ports/tables.ts';
import { createTables } from '../files/create-tables.ts';
import type { Input } from './read-input.ts';

/** The table in a file. @throws TerrainError that names the file */
export function readTable(input: Input, within?: Span): Table {
  return naming(input, () => createTables().read(input.content, within));
}

/** Runs `read` so that what it throws names the file. */
export function naming<Value>({ name }: Input, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TerrainError)) throw error;
    throw new TerrainError(error.code, { ...error.values, name }, { cause: error });
  }
}

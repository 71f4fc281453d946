import type { CommandRun } from './command.ts';
import { yearOfEdition } from './domain/edition-year.ts';
import { TerrainError } from './errors.ts';
import type { Attachment } from './invocation.ts';
import type { Table } from './ports/tables.ts';

/** The table in a file. Its name belongs in the sentence that says what is wrong with it. */
export function readTable({ tables, edition }: CommandRun, { name, content }: Attachment): Table {
  try {
    return tables.read(content, yearOfEdition(edition));
  } catch (error) {
    if (error instanceof TerrainError)
      throw new TerrainError(error.code, { ...error.values, name }, { cause: error });
    throw error;
  }
}

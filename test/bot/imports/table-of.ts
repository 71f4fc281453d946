import { createTables } from '../../../adapters/files/create-tables.ts';
import type { Table } from '../../../bot/ports/tables.ts';

/** The table in a CSV text. */
export function tableOf(csv: string): Table {
  return createTables().read(Buffer.from(csv));
}

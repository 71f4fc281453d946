import { stringify } from 'csv-stringify/sync';
import { guardCell } from './cell-guard.ts';

type Cells = Readonly<Record<string, string>>;

/** CSV as French spreadsheets open it: UTF-8 with BOM, ";", CRLF, no cell that runs as a formula. */
export function writeCsv(columns: readonly string[], rows: readonly Cells[]): Uint8Array {
  const guarded = rows.map((row) => columns.map((column) => guardCell(row[column] ?? '')));
  // By itself csv-stringify quotes the line end of its own records only.
  const options = { bom: true, delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;
  return Buffer.from(stringify([[...columns], ...guarded], options));
}

/** One JSON object a line, with the columns in their order; an absent value is left out. */
export function writeJsonLines(columns: readonly string[], rows: readonly Cells[]): Uint8Array {
  const lines = rows.map((row) => {
    const present = columns.filter((column) => row[column] !== undefined);
    return `${JSON.stringify(Object.fromEntries(present.map((column) => [column, row[column]])))}\n`;
  });
  return Buffer.from(lines.join(''));
}

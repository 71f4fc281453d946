import type { Row, Table } from '../../bot/ports/tables.ts';
import { unguardCell } from './cell-guard.ts';
import type { CsvRecord } from './csv-records.ts';
import { csvRecords } from './csv-records.ts';
import type { Delimiter } from './detect-delimiter.ts';
import { detectDelimiter } from './detect-delimiter.ts';

/** Excel writes and honours a first line that names the separator. */
const SEPARATOR_LINE = /^sep=([;,\t])\n/i;

/** The table in a CSV text whose lines end in "\n". */
export function readCsv(text: string): Table {
  const separatorLine = SEPARATOR_LINE.exec(text);
  const body = separatorLine === null ? text : text.slice(separatorLine[0].length);
  const delimiter = (separatorLine?.[1] as Delimiter | undefined) ?? detectDelimiter(body.trimStart());
  const { records, broken } = csvRecords(body, delimiter, separatorLine === null ? 1 : 2);
  const names = columnNames(records[0]?.cells ?? []);
  return { columns: names.filter((name) => name !== ''), rows: records.slice(1).map(rowOf(names)), broken };
}

function rowOf(names: readonly string[]): (record: CsvRecord) => Row {
  return ({ line, cells }) => {
    const named = cells.map((cell, index) => [names[index] ?? '', unguardCell(cell)] as const);
    return { line, values: Object.fromEntries(named.filter(([name]) => name !== '')) };
  };
}

/** Trimmed; a name that comes again is numbered, so that neither column hides the other. */
function columnNames(header: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return header.map((cell) => {
    const name = cell.trim();
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return name === '' || times === 1 ? name : `${name} (${times})`;
  });
}

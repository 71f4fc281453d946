import type { BrokenRow } from '../../bot/ports/tables.ts';
import type { Delimiter } from './detect-delimiter.ts';
import { parseCsv, parseLoosely } from './parse-csv.ts';

/** One record of a CSV file, the header included. */
export interface CsvRecord {
  /** Number of its first line in the file. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvRecords {
  /** The header first; all of them as wide as it is. */
  readonly records: readonly CsvRecord[];
  readonly broken: readonly BrokenRow[];
}

/**
 * The records of a text whose lines end in "\n"; `firstLine` is the number of its first line. A quote that is left
 * open would swallow the rows that follow: they are read again one by one, so that it costs its own row only.
 */
export function csvRecords(text: string, delimiter: Delimiter, firstLine: number): CsvRecords {
  const { records: parsed, wellQuoted, complete } = parseCsv(text, delimiter);
  const lines = text.split('\n');
  const sorted = new Sorting(parsed.find(({ cells }) => !isBlank(cells))?.cells.length ?? 0, firstLine - 1);
  let next = 1;
  for (const { cells, lastLine } of parsed) {
    const own = lines.slice(next - 1, lastLine);
    const trusted = wellQuoted || own.length === 1 || parseCsv(own.join('\n'), delimiter).wellQuoted;
    if (trusted) sorted.add(next, cells);
    else salvage(sorted, own, next, delimiter);
    next = lastLine + 1;
  }
  if (!complete) salvage(sorted, lines.slice(next - 1), next, delimiter);
  return sorted;
}

/** Reads the lines on their own: the first one left a quote open, the others may be whole. */
function salvage(sorted: Sorting, lines: readonly string[], first: number, delimiter: Delimiter): void {
  sorted.refuse(first, 'quote');
  for (const [index, line] of lines.slice(1).entries()) {
    const { records, complete } = parseLoosely(line, delimiter);
    const number = first + 1 + index;
    if (!complete) sorted.refuse(number, 'quote');
    else sorted.add(number, records[0]?.cells ?? []);
  }
}

/** Puts each record with the good ones or with the broken ones. */
class Sorting implements CsvRecords {
  readonly records: CsvRecord[] = [];
  readonly broken: BrokenRow[] = [];
  readonly width: number;
  readonly #linesBefore: number;

  constructor(width: number, linesBefore: number) {
    this.width = width;
    this.#linesBefore = linesBefore;
  }

  add(line: number, cells: readonly string[]): void {
    if (isBlank(cells)) return;
    if (!isMade(cells, this.width)) this.refuse(line, 'columns');
    else this.records.push({ line: line + this.#linesBefore, cells: cells.slice(0, this.width) });
  }

  refuse(line: number, reason: BrokenRow['reason']): void {
    this.broken.push({ line: line + this.#linesBefore, reason });
  }
}

/** Blank lines, and the rows of bare separators that spreadsheets leave at the end. */
function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** As wide as the header; blank cells at the end do not count. */
function isMade(cells: readonly string[], width: number): boolean {
  return cells.length >= width && isBlank(cells.slice(width));
}

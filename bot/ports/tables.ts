import type { Span } from '../domain/edition-year.ts';

export type TableFormat = 'csv' | 'jsonl';

/** One row of a file. */
export interface Row {
  /** Number of its first line in the file, from 1. */
  readonly line: number;
  /** Column name (trimmed, as written in the file) to value; JSON values that are not text come as JSON. */
  readonly values: Readonly<Record<string, string>>;
}

export interface BrokenRow {
  readonly line: number;
  /**
   * "columns": not as many as the first row; "quote": one left open; "json": not a JSON object; "event": of a calendar, not what
   * the format allows.
   */
  readonly reason: 'columns' | 'quote' | 'json' | 'event';
}

export interface Table {
  /** In the order of the file; for JSONL, every key seen, in order of first appearance. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly broken: readonly BrokenRow[];
}

/** Reads and writes tables as people's programs make them. */
export interface Tables {
  /**
   * CSV separated by ; or , or tab, with or without BOM, in UTF-8 or Windows-1252; or JSON Lines; or
   * iCalendar, of which each event is a row, each date of what recurs that begins `within` (else ever). The format
   * is told from the content.
   * @throws TerrainError FILE_EMPTY (nothing but white space) or FILE_UNREADABLE (binary content).
   */
  read(content: Uint8Array, within?: Span): Table;
  /** CSV is written with BOM and ";" so that French spreadsheets open it. */
  write(
    columns: readonly string[],
    rows: readonly Readonly<Record<string, string>>[],
    format: TableFormat,
  ): Uint8Array;
}

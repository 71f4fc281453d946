import type { BrokenRow, Table } from '../ports/tables.ts';

/**
 * Why a row does not go in. "missing": the cell is empty; "unknown": no such theme, kind, person, …; "duplicate": an
 * earlier row has the same; the others say what is wrong with the value. Of a broken row, the reason it is broken.
 */
export type RefusalReason =
  | 'missing'
  | 'unknown'
  | 'duplicate'
  | 'bad-email'
  | 'bad-date'
  | 'bad-time'
  | 'no-such-time'
  | 'order'
  | 'bad-zone'
  | 'bad-address'
  | 'bad-audience'
  | 'bad-speaker'
  | 'bad-document'
  | 'bad-code'
  | 'recurring'
  | 'recurs-too-often'
  | 'recurs-outside'
  | 'too-short'
  | 'too-long'
  | BrokenRow['reason'];

/** One thing that keeps a row out. A row may have several. */
export interface Refusal {
  readonly line: number;
  /** Name of the field in Terrain, e.g. "theme"; "row" when the whole row cannot be read. */
  readonly field: string;
  readonly reason: RefusalReason;
  /** What the file holds there. */
  readonly value: string;
  /** What would do: the known words, the limit, or the line of the first one. */
  readonly expected?: string;
}

/** What a file gives: the rows that can go in, what keeps the others out, and the columns that nobody asked for. */
export interface ReadRows<Accepted> {
  /** In the order of the file. */
  readonly accepted: readonly Accepted[];
  /** In the order of the file. */
  readonly refused: readonly Refusal[];
  readonly unknownColumns: readonly string[];
}

/** The rows of a table that could not even be read. */
export function brokenRefusals({ broken }: Table): readonly Refusal[] {
  return broken.map(({ line, reason }) => ({ line, field: 'row', reason, value: '' }));
}

export function byLine(a: Refusal, b: Refusal): number {
  return a.line - b.line;
}

import type { Row } from '../ports/tables.ts';
import type { MatchedColumns } from './match-columns.ts';
import type { Refusal, RefusalReason } from './refusal.ts';

/** Reads one row field by field and keeps what is wrong with it, so that all of it is said at once. */
export class RowChecks<Field extends string> {
  readonly problems: Refusal[] = [];
  readonly #row: Row;
  readonly #columns: MatchedColumns<Field>['columns'];

  constructor(row: Row, { columns }: MatchedColumns<Field>) {
    this.#row = row;
    this.#columns = columns;
  }

  /** The cell, clean and trimmed; undefined when it is empty or there is no such column. */
  optional(field: Field): string | undefined {
    const column = this.#columns.get(field);
    return clean((column === undefined ? undefined : this.#row.values[column]) ?? '') || undefined;
  }

  /** The cell, trimmed; "missing" when it is empty. */
  required(field: Field): string {
    const value = this.optional(field);
    if (value === undefined) this.refuse(field, 'missing');
    return value ?? '';
  }

  /** What the cell's words name; "unknown" when they name nothing. */
  named<Value>(
    field: Field,
    find: (words: string) => Value | undefined,
    expected: string,
  ): Value | undefined {
    return this.read(field, find, 'unknown', expected);
  }

  /** What `read` makes of the cell; `reason` when it makes nothing of it. */
  read<Value>(
    field: Field,
    read: (words: string) => Value | undefined,
    reason: RefusalReason,
    expected?: string,
  ): Value | undefined {
    const words = this.optional(field);
    const value = words === undefined ? undefined : read(words);
    if (words !== undefined && value === undefined) this.refuse(field, reason, expected);
    return value;
  }

  refuse(field: Field, reason: RefusalReason, expected?: string): void {
    const value = this.optional(field) ?? '';
    const { line } = this.#row;
    this.problems.push({ line, field, reason, value, ...(expected === undefined ? {} : { expected }) });
  }
}

/** Accents in one piece, stray controls and blanks at both ends off. */
function clean(value: string): string {
  return value
    .normalize('NFC')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

import { TerrainError } from '../errors.ts';
import type { Table } from '../ports/tables.ts';
import { fold } from '../vocabulary.ts';

/** Field name to the names that people give its column, folded, hyphens made blanks. */
export type Synonyms<Field extends string> = Readonly<Record<Field, readonly string[]>>;

export interface MatchedColumns<Field extends string> {
  readonly columns: ReadonlyMap<Field, string>;
  /** Columns that name no field, or one that an earlier column holds already. */
  readonly unknown: readonly string[];
}

/**
 * Which column holds which field, case, accents and hyphens forgiven.
 * @throws TerrainError FILE_MISSING_COLUMN when one of `required` has none
 */
export function matchColumns<Field extends string>(
  { columns: names }: Table,
  synonyms: Synonyms<Field>,
  required: readonly Field[],
): MatchedColumns<Field> {
  const fields = Object.keys(synonyms) as Field[];
  const columns = new Map<Field, string>();
  const unknown: string[] = [];
  for (const name of names) {
    const folded = foldColumn(name);
    const field = fields.find((one) => synonyms[one].includes(folded));
    if (field === undefined || columns.has(field)) unknown.push(name);
    else columns.set(field, name);
  }
  const missing = required.find((field) => !columns.has(field));
  if (missing !== undefined) throw new TerrainError('FILE_MISSING_COLUMN', { column: missing });
  return { columns, unknown };
}

function foldColumn(name: string): string {
  return fold(name.replace(/[-_.]/g, ' '));
}

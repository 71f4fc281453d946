import { TerrainError } from '../../../bot/errors.ts';
import { readEdition } from '../../../bot/imports/read-edition.ts';
import { decodeText } from '../../files/decode-text.ts';
import type { Input } from '../read-input.ts';
import { naming } from '../read-table.ts';
import { auditImport } from './audit-import.ts';
import type { Import } from './run-import.ts';

/** Creates the edition that a JSON file describes. */
export const importEdition: Import = async (input, parts) => {
  const { store, terminal, now } = parts;
  const { edition, events } = readEdition(parseJson(input), now, terminal.locale);
  await store.editions.add(edition, events);
  await auditImport(parts, edition.id, 'edition.created', `edition:${edition.id}`);
  return { done: terminal.words.imported.edition(edition.name), refused: [], unknownColumns: [] };
};

function parseJson(input: Input): unknown {
  const text = naming(input, () => decodeText(input.content));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TerrainError('FILE_UNREADABLE', { name: input.name }, { cause });
  }
}

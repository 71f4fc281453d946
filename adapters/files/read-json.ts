import type { BrokenRow, Row, Table } from '../../bot/ports/tables.ts';
import type { JsonItem } from './json-array-items.ts';
import { jsonArrayItems } from './json-array-items.ts';

/** The table in a text of JSON Lines, or in one JSON array of objects. */
export function readJson(text: string): Table {
  const columns = new Set<string>();
  const rows: Row[] = [];
  const broken: BrokenRow[] = [];
  for (const { line, text: json } of items(text)) {
    const values = valuesOf(json);
    if (values === undefined) broken.push({ line, reason: 'json' });
    else {
      for (const name of Object.keys(values)) columns.add(name);
      rows.push({ line, values });
    }
  }
  return { columns: [...columns], rows, broken };
}

function items(text: string): Iterable<JsonItem> {
  if (text.trimStart().startsWith('[')) return jsonArrayItems(text);
  return text
    .split('\n')
    .map((json, index) => ({ line: index + 1, text: json.trim() }))
    .filter(({ text: json }) => json !== '');
}

/** The object's values as text; null counts as absent. Undefined when it is not an object. */
function valuesOf(json: string): Record<string, string> | undefined {
  const value = parsed(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value).filter(([, one]) => one !== null);
  return Object.fromEntries(entries.map(([name, one]) => [name.trim(), asText(one)]));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : JSON.stringify(value);
}

/** What the rows give to SQL. */
export type Bindable = string | number | boolean | Date | object | null | undefined;

/**
 * Engines disagree on what `undefined`, booleans, dates and objects become when bound, so nothing but text,
 * numbers, bytes and NULL ever reaches them: dates go in as ISO 8601, objects as JSON.
 */
export function bind(value: Bindable): string | number | Uint8Array | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return value;
  return JSON.stringify(value);
}

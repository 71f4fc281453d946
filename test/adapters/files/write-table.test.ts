import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTables } from '../../../adapters/files/create-tables.ts';

const tables = createTables();
const columns = ['id', 'text', 'theme'];
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('"', "'", ';', ',', '\t', '\n', '=', '+', '-', '@', 'é', ' ', '{', '['),
  }),
);
/** Every row holds a visible identifier: rows that are blank through and through are passed over. */
const rows = fc.array(fc.record({ id: fc.uuid(), text: cell, theme: cell }), { maxLength: 20 });

function readableText(value: string): boolean {
  return !/[^\P{Cc}\t\n\v\f]/u.test(value);
}

describe('writing a table', () => {
  it.each(['csv', 'jsonl'] as const)('gives back from %s what was written', (format) => {
    fc.assert(
      fc.property(rows, (written) => {
        fc.pre(written.every(({ text, theme }) => readableText(text) && readableText(theme)));
        fc.pre(format === 'csv' || written.length > 0);
        const table = tables.read(tables.write(columns, written, format));
        expect(table.broken).toEqual([]);
        expect(table.rows.map(({ values }) => values)).toEqual(written);
      }),
      { numRuns: 300 },
    );
  });

  it('writes a CSV that French spreadsheets open: BOM, semicolons, CRLF', () => {
    const bytes = tables.write(['id', 'text'], [{ id: '1', text: 'a;"b"' }], 'csv');
    expect(Buffer.from(bytes).toString()).toBe('\ufeffid;text\r\n1;"a;""b"""\r\n');
  });

  it.each(['=1+1', '+33 1', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'writes %j as text, not as a formula',
    (risky) => {
      const bytes = Buffer.from(tables.write(['text'], [{ text: risky }], 'csv')).toString();
      expect(bytes.split('\r\n')[1]).toMatch(/^"?'/);
    },
  );

  it('keeps the apostrophes that a text begins with', () => {
    const texts = ["'=1", "''=1", "'appui", "'"];
    const { rows: back } = tables.read(
      tables.write(
        ['text'],
        texts.map((text) => ({ text })),
        'csv',
      ),
    );
    expect(back.map(({ values }) => values.text)).toEqual(texts);
  });

  it('writes absent values as empty cells in CSV and leaves them out of JSON Lines', () => {
    const absent = [{ id: '1' }];
    expect(Buffer.from(tables.write(['id', 'text'], absent, 'csv')).toString()).toContain('1;\r\n');
    expect(Buffer.from(tables.write(['id', 'text'], absent, 'jsonl')).toString()).toBe('{"id":"1"}\n');
  });
});

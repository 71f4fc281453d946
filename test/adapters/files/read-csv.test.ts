import { describe, expect, it } from 'vitest';
import { createTables } from '../../../adapters/files/create-tables.ts';

const tables = createTables();
const TEXT = 'Thème;Texte\r\nrural;"L’État dit « œuvre » à 3 €"\r\n';
const EXPECTED = [{ line: 2, values: { Thème: 'rural', Texte: 'L’État dit « œuvre » à 3 €' } }];

function read(text: string) {
  return tables.read(Buffer.from(text));
}

function windows1252(text: string): Uint8Array {
  const high: Record<string, number> = { '’': 0x92, œ: 0x9c, '€': 0x80 };
  return Uint8Array.from([...text].map((character) => high[character] ?? character.charCodeAt(0)));
}

function utf16(text: string, endian: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return endian === 'le' ? bytes : bytes.swap16();
}

describe.each([
  [';', ';'],
  [',', ','],
  ['tab', '\t'],
])('a CSV separated by %s', (_name, separator) => {
  const text = TEXT.replaceAll(';', separator);

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${text}`)],
    ['Windows-1252', windows1252(text)],
    ['UTF-16 little endian', utf16(text, 'le')],
    ['UTF-16 big endian', utf16(text, 'be')],
  ])('reads the same in %s', (_encoding, bytes) => {
    expect(tables.read(bytes)).toEqual({ columns: ['Thème', 'Texte'], rows: EXPECTED, broken: [] });
  });
});

describe('reading a CSV', () => {
  it('tells the separator from the header, quotes respected', () => {
    expect(read('"a,b,c";d\n1,5;2\n').rows).toEqual([{ line: 2, values: { 'a,b,c': '1,5', d: '2' } }]);
  });

  it('honours the line by which Excel names the separator', () => {
    expect(read('sep=,\nid,text\n1,a;b;c\n').rows).toEqual([{ line: 3, values: { id: '1', text: 'a;b;c' } }]);
  });

  it('keeps a cell of several lines together and numbers each row by its first line', () => {
    const { rows } = read('id;text\r\n1;"un\r\ndeux"\r\n\r\n2;trois');
    expect(rows).toEqual([
      { line: 2, values: { id: '1', text: 'un\ndeux' } },
      { line: 5, values: { id: '2', text: 'trois' } },
    ]);
  });

  it('passes over the bare separators that spreadsheets leave below and beside a table', () => {
    const table = read('id;text;;\n1;a;;\n;;;\n2;b;;;;\n;;;\n');
    expect(table.columns).toEqual(['id', 'text']);
    expect(table.rows.map(({ values }) => values)).toEqual([
      { id: '1', text: 'a' },
      { id: '2', text: 'b' },
    ]);
    expect(table.broken).toEqual([]);
  });

  it('lists rows that are not as wide as the header, and reads the others', () => {
    const table = read('id;text\n1;a;b\n2\n3;c\n');
    expect(table.broken).toEqual([
      { line: 2, reason: 'columns' },
      { line: 3, reason: 'columns' },
    ]);
    expect(table.rows).toEqual([{ line: 4, values: { id: '3', text: 'c' } }]);
  });

  it.each([
    ['to the end of the file', 'id;text\n1;"a\n2;b\n3;c\n', ['2', '3'], [2]],
    ['up to the next quoted cell', 'id;text\n"1";"a\n"2";"b"\n"3";"c"\n', ['2', '3'], [2]],
    ['on every row', 'id;text\n1;"a\n2;"b\n', [], [2, 3]],
    ['on the last row', 'id;text\n1;a\n2;"b', ['1'], [3]],
    ['in the header', 'id;"text\n1;a\n', [], [1, 2]],
  ])('loses one row to a quote that is left open %s', (_where, text, ids, lines) => {
    const table = read(text);
    expect(table.rows.map(({ values }) => values.id)).toEqual(ids);
    expect(table.broken.map(({ line }) => line)).toEqual(lines);
    expect(table.broken[0]?.reason).toBe('quote');
  });

  it('takes quotes inside a cell as they are', () => {
    expect(read('id;text\n1;le "guichet" fermé\n').rows[0]?.values).toEqual({
      id: '1',
      text: 'le "guichet" fermé',
    });
  });

  it('numbers a column name that comes twice', () => {
    expect(read('id;text;text\n1;a;b\n').rows[0]?.values).toEqual({ id: '1', text: 'a', 'text (2)': 'b' });
  });

  it('reads a column that bears the name of a property of every object', () => {
    expect(read('id;__proto__;constructor\n1;a;b\n').rows[0]?.values).toEqual(
      Object.fromEntries([
        ['id', '1'],
        ['__proto__', 'a'],
        ['constructor', 'b'],
      ]),
    );
  });

  it('reads a header alone as a table without rows', () => {
    expect(read('id;text\n')).toEqual({ columns: ['id', 'text'], rows: [], broken: [] });
  });

  it('reads 50,000 rows in one go', () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => `r${index};Texte ${index}`);
    const { rows } = read(`id;text\n${lines.join('\n')}`);
    expect(rows).toHaveLength(50_000);
    expect(rows.at(-1)?.line).toBe(50_001);
  });
});

describe('refusing a file', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \r\n\t\n'],
    ['a byte order mark alone', '\ufeff'],
  ])('says FILE_EMPTY for %s', (_what, text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'FILE_EMPTY' }));
  });

  it.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['a spreadsheet of Excel', Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000\b')],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n')],
    ['noise without a NUL', Uint8Array.from({ length: 256 }, (_, index) => 1 + ((index * 7) % 255))],
  ])('says FILE_UNREADABLE for %s', (_what, bytes) => {
    expect(() => tables.read(bytes)).toThrow(expect.objectContaining({ code: 'FILE_UNREADABLE' }));
  });
});

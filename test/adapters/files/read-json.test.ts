import { describe, expect, it } from 'vitest';
import { createTables } from '../../../adapters/files/create-tables.ts';

function read(text: string) {
  return createTables().read(Buffer.from(text));
}

describe('reading JSON Lines', () => {
  it('lists the columns in the order in which they appear', () => {
    expect(read('{"id":"1","text":"a"}\n\n{"text":"b","theme":"rural"}\n')).toEqual({
      columns: ['id', 'text', 'theme'],
      rows: [
        { line: 1, values: { id: '1', text: 'a' } },
        { line: 3, values: { text: 'b', theme: 'rural' } },
      ],
      broken: [],
    });
  });

  it('gives values that are not text as JSON, and null as absent', () => {
    expect(read('{"id":12,"ok":true,"tags":["a"],"theme":null}').rows[0]?.values).toEqual({
      id: '12',
      ok: 'true',
      tags: '["a"]',
    });
  });

  it('lists the lines that are not an object, and reads the others', () => {
    const table = read('{"id":"1"}\n{"id":\n[1]\n"text"\n{"id":"5"}');
    expect(table.rows.map(({ line }) => line)).toEqual([1, 5]);
    expect(table.broken).toEqual([2, 3, 4].map((line) => ({ line, reason: 'json' })));
  });
});

describe('reading a JSON array', () => {
  it('reads each object as a row, at its line', () => {
    const table = read('[\n  {"id": "1", "text": "a, ] \\" }"},\n  {\n    "id": "2"\n  }\n]\n');
    expect(table.rows).toEqual([
      { line: 2, values: { id: '1', text: 'a, ] " }' } },
      { line: 3, values: { id: '2' } },
    ]);
    expect(table.broken).toEqual([]);
  });

  it('reads an empty array as a table without rows', () => {
    expect(read('[ ]')).toEqual({ columns: [], rows: [], broken: [] });
  });

  it('lists the items that are not objects, and what follows the array', () => {
    const table = read('[{"id":"1"},\n 12,\n {"id":},\n {"id":"4"}]\nsuite');
    expect(table.rows.map(({ line }) => line)).toEqual([1, 4]);
    expect(table.broken.map(({ line }) => line)).toEqual([2, 3, 5]);
  });

  it('lists an item that the file breaks off', () => {
    const table = read('[{"id":"1"},\n{"id":"2');
    expect(table.rows).toHaveLength(1);
    expect(table.broken).toEqual([{ line: 2, reason: 'json' }]);
  });
});

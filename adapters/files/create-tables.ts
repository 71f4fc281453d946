import type { Tables } from '../../bot/ports/tables.ts';
import { readCalendar } from '../ical/read-calendar.ts';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { writeCsv, writeJsonLines } from './write-table.ts';

const ALWAYS = { from: new Date(0), until: new Date('9999-01-01T00:00:00Z') };

/**
 * Tables over files. What is read differs from what was written in two points: line ends inside a cell come back as
 * "\n", and rows whose cells are all blank are passed over.
 */
export function createTables(): Tables {
  return {
    read: (content, within = ALWAYS) => {
      const text = decodeText(content);
      if (/^\s*BEGIN:VCALENDAR/i.test(text)) return readCalendar(text, within);
      return /^\s*[{[]/.test(text) ? readJson(text) : readCsv(text);
    },
    write: (columns, rows, format) => (format === 'csv' ? writeCsv : writeJsonLines)(columns, rows),
  };
}

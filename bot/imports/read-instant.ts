import { z } from 'zod';

const DATE = z.iso.date();
const INSTANT = z.iso.datetime({ offset: true, local: true });
const FRENCH = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ T,à]+(\d{1,2})[:h](\d{2})(?::(\d{2}))?)?$/;

/**
 * The instant that a cell gives: ISO 8601, or day/month/year with or without a time. A day alone is taken at noon and
 * a time without a zone as universal time, so that it is the same day wherever it is read. Undefined when it is none.
 */
export function readInstant(words: string): string | undefined {
  const text = fromFrench(words) ?? words.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T');
  if (DATE.safeParse(text).success) return `${text}T12:00:00.000Z`;
  if (!INSTANT.safeParse(text).success) return undefined;
  return new Date(/(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`).toISOString();
}

function fromFrench(words: string): string | undefined {
  const [, day, month, year, hour, minute, second = '00'] = FRENCH.exec(words) ?? [];
  if (day === undefined || month === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return hour === undefined ? date : `${date}T${hour.padStart(2, '0')}:${minute}:${second}`;
}

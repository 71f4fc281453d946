import { fold } from '../vocabulary.ts';
import type { WallTime } from '../zoned-time.ts';

const MONTHS = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
];
const NUMBERS = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:t|\b)/;
const WORDS = /^(?:\p{L}+ )?(\d{1,2})(?:er)? (\p{L}+) (\d{4})\b/u;
const HOUR = /^(\d{1,2}) ?(?:h|:) ?(\d{2})?(?::\d{2})?$/;

/**
 * A day and an hour as people write them: "13/01/2027 9 h 30", "2027-01-13 09:30", "mercredi 13 janvier 2027, 9 h".
 * An hour alone is taken on `day`. Undefined when it is none, or no day of the calendar.
 */
export function readWallTime(words: string, day?: string): WallTime | undefined {
  const text = fold(words);
  const found = dayIn(text);
  const date = found?.date ?? day;
  const time = hourIn(found === undefined ? text : text.slice(found.length));
  return date === undefined || time === undefined ? undefined : { date, time };
}

function dayIn(text: string): { readonly date: string; readonly length: number } | undefined {
  const [french, iso, spelled] = [NUMBERS.exec(text), ISO.exec(text), WORDS.exec(text)];
  if (french) return dated(french, french[3], french[2], french[1]);
  if (iso) return dated(iso, iso[1], iso[2], iso[3]);
  const month = MONTHS.findIndex((names) => names.includes(spelled?.[2] ?? '')) + 1;
  return spelled && month > 0 ? dated(spelled, spelled[3], String(month), spelled[1]) : undefined;
}

function dated([all]: RegExpExecArray, year = '', month = '', day = '') {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
  return exists ? { date, length: all.length } : undefined;
}

function hourIn(text: string): string | undefined {
  const rest = text.replace(/^[ ,]*(?:a |de |at )?[ ,]*/, '').trim();
  const [, hour, minute = '00'] = HOUR.exec(rest) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

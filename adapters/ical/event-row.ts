import type ICAL from 'ical.js';
import { instantAt, isZone } from '../../bot/zoned-time.ts';

const STATUSES: Readonly<Record<string, string>> = { CANCELLED: 'cancelled', CONFIRMED: 'planned' };
const ID_LENGTH = 40;
/** "-20270113-2": the date of an occurrence, and which of that date it is. */
const DATE_LENGTH = 11;

/** What a row says of an event, on one of its dates. */
export function valuesOf(
  event: ICAL.Event,
  start: ICAL.Time | null,
  end: ICAL.Time | null,
): Readonly<Record<string, string>> {
  const text = (name: string) => String(event.component.getFirstPropertyValue(name) ?? '');
  return {
    id: codeFrom(event.uid ?? '', ID_LENGTH),
    title: event.summary ?? '',
    start: start === null ? '' : whenOf(start, 'start'),
    end: end === null ? '' : whenOf(end, 'end'),
    zone: (start && zoneOf(start)) ?? '',
    place: event.location ?? '',
    link: text('url'),
    status: STATUSES[text('status')] ?? '',
    recurrence: '',
  };
}

/**
 * The code of one date of a series: by its day alone, so that it stays the same when the hour changes. `nth`: from 1,
 * where a day has several.
 */
export function occurrenceCode(uid: string, original: ICAL.Time, nth: number): string {
  const { year, month, day } = original;
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('');
  return `${codeFrom(uid, ID_LENGTH - DATE_LENGTH)}-${date}${nth === 1 ? '' : `-${nth}`}`;
}

function zoneOf({ zone }: ICAL.Time): string | undefined {
  return zone !== null && isZone(zone.tzid) ? zone.tzid : undefined;
}

/** Whole days last until the last minute of the last one: the file gives the day after. */
function whenOf(time: ICAL.Time, side: 'start' | 'end'): string {
  if (time.isDate) return wholeDay(time, side);
  const [date = '', hour = ''] = time.toString().replace('Z', '').split('T');
  const wall = { date, time: hour.slice(0, 5) };
  const said = `${wall.date} ${wall.time}`;
  const zone = zoneOf(time);
  if (zone !== undefined) return instantAt(wall, zone) ?? said;
  return time.zone?.tzid === 'floating' ? said : time.toJSDate().toISOString();
}

function wholeDay(time: ICAL.Time, side: 'start' | 'end'): string {
  const day = time.clone();
  if (side === 'end') day.adjust(-1, 0, 0, 0);
  return `${day.toString()} ${side === 'start' ? '00:00' : '23:59'}`;
}

/** The end of a long identifier tells it from others of the same program; Terrain's own comes back as it was. */
function codeFrom(uid: string, length: number): string {
  const own = uid.replace(/@.*$/, '').replace(/[^\p{L}\p{N}_-]+/gu, '-');
  return [...own].slice(-length).join('');
}

import ICAL from 'ical.js';
import { TerrainError } from '../../bot/errors.ts';
import type { Row, Table } from '../../bot/ports/tables.ts';
import { instantAt, isZone } from '../../bot/zoned-time.ts';

const COLUMNS = ['id', 'title', 'start', 'end', 'zone', 'place', 'link', 'status', 'recurrence'];
const ID_LENGTH = 40;

/**
 * The events of an iCalendar file as the rows of a table, each with its number in the file as its line. Hours of a
 * zone that this machine knows are kept in that zone, others become instants.
 * @throws TerrainError FILE_UNREADABLE
 */
export function readCalendar(text: string): Table {
  const events = vevents(text);
  return { columns: COLUMNS, rows: events.map((event, index) => rowOf(event, index + 1)), broken: [] };
}

function vevents(text: string): readonly ICAL.Component[] {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text));
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
    return calendar.getAllSubcomponents('vevent');
  } catch (cause) {
    throw new TerrainError('FILE_UNREADABLE', {}, { cause });
  }
}

function rowOf(component: ICAL.Component, line: number): Row {
  const event = new ICAL.Event(component);
  const { startDate, endDate } = event;
  const text = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
  return {
    line,
    values: {
      id: idFrom(event.uid ?? ''),
      title: event.summary ?? '',
      start: startDate === null ? '' : whenOf(startDate, 'start'),
      end: endDate === null ? '' : whenOf(endDate, 'end'),
      zone: startDate !== null && isZone(startDate.zone?.tzid ?? '') ? startDate.zone.tzid : '',
      place: event.location ?? '',
      link: text('url'),
      status: text('status') === 'CANCELLED' ? 'cancelled' : '',
      recurrence: event.isRecurring() ? 'yes' : '',
    },
  };
}

/** Whole days last until the last minute of the last one: the file gives the day after. */
function whenOf(time: ICAL.Time, side: 'start' | 'end'): string {
  if (time.isDate) return wholeDay(time, side);
  const [date = '', hour = ''] = time.toString().replace('Z', '').split('T');
  const tzid = time.zone?.tzid ?? 'floating';
  if (isZone(tzid)) return instantAt({ date, time: hour.slice(0, 5) }, tzid) ?? `${date} ${hour.slice(0, 5)}`;
  return tzid === 'floating' ? `${date} ${hour.slice(0, 5)}` : time.toJSDate().toISOString();
}

function wholeDay(time: ICAL.Time, side: 'start' | 'end'): string {
  const day = time.clone();
  if (side === 'end') day.adjust(-1, 0, 0, 0);
  return `${day.toString()} ${side === 'start' ? '00:00' : '23:59'}`;
}

/** The end of a long identifier tells it from others of the same program; Terrain's own comes back as it was. */
function idFrom(uid: string): string {
  const own = uid.replace(/@.*$/, '').replace(/[^\p{L}\p{N}_-]+/gu, '-');
  return [...own].slice(-ID_LENGTH).join('');
}

import ICAL from 'ical.js';
import type { Span } from '../../bot/domain/edition-year.ts';
import { TerrainError } from '../../bot/errors.ts';
import type { BrokenRow, Row, Table } from '../../bot/ports/tables.ts';
import { CalendarComponent } from './calendar-component.ts';
import { occurrenceCode, valuesOf } from './event-row.ts';
import { occurrencesIn } from './occurrences.ts';

const LONGEST_S = 366 * 24 * 60 * 60;
const COLUMNS = ['id', 'title', 'start', 'end', 'zone', 'place', 'link', 'status', 'recurrence'];

/**
 * The events of an iCalendar file as the rows of a table, each with its number in the file as its line. Hours of a
 * zone that this machine knows are kept in that zone, others become instants. What recurs is a row a date within the
 * span; its column "recurrence" then says "excluded" of a date that was taken out, and, in the place of all dates,
 * "too-many", "unreadable" or "outside". Events that cannot be read are broken rows.
 * @throws TerrainError FILE_UNREADABLE
 */
export function readCalendar(text: string, within: Span): Table {
  const events = vevents(text);
  const byUid = new Map<string, ICAL.Component[]>();
  for (const event of events) {
    const namesakes = byUid.get(uidOf(event)) ?? [];
    namesakes.push(event);
    byUid.set(uidOf(event), namesakes);
  }
  const rows: Row[] = [];
  const broken: BrokenRow[] = [];
  for (const [index, event] of events.entries()) {
    try {
      rows.push(...rowsOf(event, byUid.get(uidOf(event)) ?? [], index + 1, within));
    } catch {
      // The library throws at many an oddity; the other events are none the worse.
      broken.push({ line: index + 1, reason: 'event' });
    }
  }
  return { columns: COLUMNS, rows, broken };
}

function vevents(text: string): readonly ICAL.Component[] {
  try {
    return new CalendarComponent(ICAL.parse(text)).getAllSubcomponents('vevent');
  } catch (cause) {
    throw new TerrainError('FILE_UNREADABLE', {}, { cause });
  }
}

function rowsOf(
  component: ICAL.Component,
  namesakes: readonly ICAL.Component[],
  line: number,
  within: Span,
): readonly Row[] {
  const uid = uidOf(component);
  const kin = namesakes.filter((other) => other !== component);
  const exceptions = kin.filter((other) => other.hasProperty('recurrence-id'));
  const event = new ICAL.Event(component, { exceptions: [...exceptions] });
  requireBounded(component);
  if (uid !== '' && event.isRecurrenceException()) return exceptionRows(event, kin, line);
  if (uid !== '' && event.isRecurring()) return seriesRows(event, line, within);
  return [{ line, values: valuesOf(event, event.startDate, event.endDate) }];
}

/** The library adds up a duration month by month: one of millions of years takes for ever. */
function requireBounded(component: ICAL.Component): void {
  const duration = component.getFirstPropertyValue('duration');
  if (duration instanceof ICAL.Duration && Math.abs(duration.toSeconds()) > LONGEST_S)
    throw new RangeError('An event lasts longer than a year.');
}

function uidOf(component: ICAL.Component): string {
  return String(component.getFirstPropertyValue('uid') ?? '');
}

/** Said with the series; alone when the file holds none. */
function exceptionRows(event: ICAL.Event, kin: readonly ICAL.Component[], line: number): readonly Row[] {
  if (kin.some((other) => !other.hasProperty('recurrence-id'))) return [];
  const id = occurrenceCode(event.uid, event.recurrenceId, 1);
  return [{ line, values: { ...valuesOf(event, event.startDate, event.endDate), id } }];
}

function seriesRows(event: ICAL.Event, line: number, within: Span): readonly Row[] {
  const series = occurrencesIn(event, within);
  const whole = valuesOf(event, event.startDate, event.endDate);
  if (typeof series === 'string') return [{ line, values: { ...whole, recurrence: series } }];
  if (series.length === 0) return [{ line, values: { ...whole, recurrence: 'outside' } }];
  const seen = new Map<string, number>();
  return series.map(({ event: item, start, end, original, excluded }) => {
    const day = occurrenceCode(event.uid, original, 1);
    const nth = (seen.get(day) ?? 0) + 1;
    seen.set(day, nth);
    const id = occurrenceCode(event.uid, original, nth);
    return { line, values: { ...valuesOf(item, start, end), id, recurrence: excluded ? 'excluded' : '' } };
  });
}

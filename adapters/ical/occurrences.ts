import type ICAL from 'ical.js';
import type { Span } from '../../bot/domain/edition-year.ts';
import { isReadable } from './recurrence.ts';

/** More is nobody's calendar. */
const MOST = 200;
/** Dates before the span that are passed over: a daily series of twenty years. */
const MOST_STEPS = 7_500;

/** One date of a series. */
export interface Occurrence {
  /** The series itself, or what takes its place on this date. */
  readonly event: ICAL.Event;
  readonly start: ICAL.Time;
  readonly end: ICAL.Time;
  /** The date that the rule gives, by which it is known whatever became of it. */
  readonly original: ICAL.Time;
  /** Taken out of the series. */
  readonly excluded: boolean;
}

export type Series = readonly Occurrence[] | 'too-many' | 'unreadable';

/**
 * The dates of a recurring event that begin within a span, EXDATE, RDATE and RECURRENCE-ID heeded; those that are taken
 * out come last.
 */
export function occurrencesIn(event: ICAL.Event, { from, until }: Span): Series {
  if (!isReadable(event.component)) return 'unreadable';
  const found: Occurrence[] = [];
  const iterator = event.iterator();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next: ICAL.Time | null | undefined = iterator.next();
    if (!next || next.toJSDate() >= until) return [...found, ...excludedIn(event, { from, until })];
    const { item, startDate: start, endDate: end } = event.getOccurrenceDetails(next);
    if (start.toJSDate() >= from) found.push({ event: item, start, end, original: next, excluded: false });
    if (found.length > MOST) return 'too-many';
  }
  return 'too-many';
}

function excludedIn(event: ICAL.Event, { from, until }: Span): readonly Occurrence[] {
  return event.component
    .getAllProperties('exdate')
    .flatMap((property) => property.getValues() as ICAL.Time[])
    .filter((start) => start.toJSDate() >= from && start.toJSDate() < until)
    .map((excluded) => {
      // Its day is that of the place, whatever zone it is written in.
      const zone = event.startDate.zone;
      const start = excluded.isDate || zone === null ? excluded : excluded.convertToZone(zone);
      const end = start.clone();
      end.addDuration(event.duration);
      return { event, start, end, original: start, excluded: true };
    });
}

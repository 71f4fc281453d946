import { Temporal } from 'temporal-polyfill';

/**
 * The instant of a wall time in a zone. An hour that the clocks skip is the same one an hour later; one that they show
 * twice is the first: a time that somebody set always exists, once.
 * @throws RangeError when it is no time, or no zone
 */
export function instantOf(wall: string, zone: string): Date {
  return dateOf(Temporal.PlainDateTime.from(wall).toZonedDateTime(zone));
}

/** So many days before an instant, as the calendar of the zone counts them, at a wall time "18:00". */
export function daysBefore(instant: string, days: number, at: string, zone: string): Date {
  const day = zoned(new Date(instant), zone).toPlainDate().subtract({ days });
  return dateOf(day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(at) }));
}

/** "2026-12-02T18:00": what the clocks of the zone show. */
export function wallOf(instant: Date, zone: string): string {
  return zoned(instant, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

export function zoned(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}

export function dateOf({ epochMilliseconds }: Temporal.ZonedDateTime): Date {
  return new Date(epochMilliseconds);
}

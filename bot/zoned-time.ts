import { Temporal } from 'temporal-polyfill';

/** Whether this is the name of a zone that this machine knows, e.g. "Indian/Reunion". */
export function isZone(name: string): boolean {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId.includes('/');
  } catch {
    return false;
  }
}

/** A day and an hour as clocks show them, e.g. "2027-01-13" and "09:30". */
export interface WallTime {
  readonly date: string;
  readonly time: string;
}

/**
 * The instant at which clocks of a zone show this, as ISO 8601 with offset; the first of the two when clocks show it
 * twice. Undefined when they never do: the hour that is left out when clocks go forward.
 */
export function instantAt({ date, time }: WallTime, zone: string): string | undefined {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const at = wall.toZonedDateTime(zone, { disambiguation: 'compatible' });
  return at.toPlainDateTime().equals(wall) ? iso(at) : undefined;
}

/** What the clocks of a zone show at an instant. */
export function wallTimeAt(instant: string, zone: string): WallTime {
  const wall = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return {
    date: wall.toPlainDate().toString(),
    time: wall.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

/** The same instant, said in the hours of a zone. */
export function inZone(instant: string, zone: string): string {
  return iso(Temporal.Instant.from(instant).toZonedDateTimeISO(zone));
}

function iso(at: Temporal.ZonedDateTime): string {
  return at.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

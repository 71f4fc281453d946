import { Temporal } from 'temporal-polyfill';
import type { Locality } from './locality.ts';
import { isPublicHoliday } from './public-holidays.ts';
import { dateOf, zoned } from './wall-clock.ts';

/** Hours of the day between which nobody is disturbed, where they are. */
const QUIET_FROM = 20;
const QUIET_UNTIL = 8;

const MORNING = Temporal.PlainTime.from({ hour: QUIET_UNTIL });

/**
 * The first instant from `due` on at which somebody in this place may be disturbed: neither between 20:00 and 8:00 nor
 * on a French public holiday of theirs. `due` itself when waiting would last until `limit`: the event has begun by then.
 */
export function disturbable(due: Date, place: Locality, limit?: Date): Date {
  let time = zoned(due, place.zone);
  while (isQuiet(time, place)) {
    const today = time.toPlainDate();
    const isMorning = time.hour < QUIET_UNTIL && !isPublicHoliday(today.toString(), place);
    const day = isMorning ? today : today.add({ days: 1 });
    time = day.toZonedDateTime({ timeZone: place.zone, plainTime: MORNING });
  }
  const moved = dateOf(time);
  return limit !== undefined && moved >= limit ? due : moved;
}

function isQuiet(time: Temporal.ZonedDateTime, place: Locality): boolean {
  if (time.hour >= QUIET_FROM || time.hour < QUIET_UNTIL) return true;
  return isPublicHoliday(time.toPlainDate().toString(), place);
}

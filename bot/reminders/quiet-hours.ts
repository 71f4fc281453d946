import { Temporal } from 'temporal-polyfill';
import { isPublicHoliday } from './public-holidays.ts';
import { dateOf, zoned } from './wall-clock.ts';

/** Hours of the day between which nobody is disturbed, where they are. */
const QUIET_FROM = 20;
const QUIET_UNTIL = 8;

const MORNING = Temporal.PlainTime.from({ hour: QUIET_UNTIL });

/**
 * The first instant from `due` on at which somebody in this zone may be disturbed: neither between 20:00 and 8:00 nor
 * on a French public holiday. `due` itself when waiting would last until `limit`: the event has begun by then.
 */
export function disturbable(due: Date, zone: string, limit?: Date): Date {
  let time = zoned(due, zone);
  while (isQuiet(time)) {
    const today = time.toPlainDate();
    const isMorning = time.hour < QUIET_UNTIL && !isPublicHoliday(today.toString());
    const day = isMorning ? today : today.add({ days: 1 });
    time = day.toZonedDateTime({ timeZone: zone, plainTime: MORNING });
  }
  const moved = dateOf(time);
  return limit !== undefined && moved >= limit ? due : moved;
}

function isQuiet(time: Temporal.ZonedDateTime): boolean {
  if (time.hour >= QUIET_FROM || time.hour < QUIET_UNTIL) return true;
  return isPublicHoliday(time.toPlainDate().toString());
}

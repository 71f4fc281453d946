import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Feed, FeedEntry } from '../../bot/calendar/feed.ts';

/** How often calendar programs may ask again, in seconds. */
const TTL_S = 60 * 60;

/** A feed as RFC 5545 has it. Hours are in universal time, which each program shows in its own zone. */
export function writeCalendar({ name, entries }: Feed): string {
  const calendar = ical({
    name,
    prodId: { company: 'terrain', product: 'terrain', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: TTL_S,
  });
  for (const entry of entries) calendar.createEvent(eventOf(entry));
  return calendar.toString();
}

function eventOf(entry: FeedEntry) {
  const updated = new Date(entry.updatedAt);
  return {
    id: entry.uid,
    sequence: entry.sequence,
    summary: entry.title,
    start: new Date(entry.start),
    end: new Date(entry.end),
    // What was changed last, so that the same calendar is the same bytes.
    stamp: updated,
    lastModified: updated,
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(entry.place === '' ? {} : { location: entry.place }),
    ...(entry.description === '' ? {} : { description: entry.description }),
    ...(entry.link === undefined ? {} : { url: entry.link }),
  };
}

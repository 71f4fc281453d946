import type { Event } from '../domain/event.ts';
import type { Participant } from '../domain/participant.ts';
import type { Wording } from '../wording/wording.ts';
import { zoneOf } from '../zone-of.ts';

export interface When {
  /** In the hours of the event's zone, which is named when the reader's clocks show others. */
  readonly there: string;
  /** In the reader's hours, when they differ. */
  readonly mine?: string;
}

/** When an event is, for who reads it. */
export function eventWhen(event: Event, me: Participant, { dates }: Wording, now: Date): When {
  const own = zoneOf(me);
  const there = dates.span(event, event.zone, now);
  const mine = dates.span(event, own, now);
  if (mine === there) return { there };
  return { there: `${there} (${dates.zone(event.zone)})`, mine: `${mine} (${dates.zone(own)})` };
}

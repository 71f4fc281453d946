import type { Event } from '../domain/event.ts';
import type { EventFacts } from '../ports/reminder-store.ts';
import type { Wording } from '../wording/wording.ts';
import { HOME_ZONE } from '../zone-of.ts';
import { wallOf } from './wall-clock.ts';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What of an event is news when it changes. */
export function factsOf({ title, start, end, place, link, access = '', status }: Event): EventFacts {
  return { title, start, end, place, access, status, ...(link === undefined ? {} : { link }) };
}

export function isNews(before: EventFacts, now: EventFacts): boolean {
  return isNewsToAll(before, now) || isOtherAccess(before, now);
}

/** Whether it is news in a channel too, where nobody is told how to get in. */
export function isNewsToAll(before: EventFacts, now: EventFacts): boolean {
  const parts = ({ title, start, end, place, link = '', status }: EventFacts) =>
    JSON.stringify([title, Date.parse(start), Date.parse(end), place, link, status]);
  return parts(before) !== parts(now);
}

/** What was seen by an earlier version says nothing of it. */
function isOtherAccess(before: EventFacts, now: EventFacts): boolean {
  return before.access !== undefined && before.access !== (now.access ?? '');
}

/** When it is: in Paris, on site, and where the reader is, each where the clocks differ. */
export function whenFacts(
  { reminder: words }: Wording,
  { start }: Pick<Event, 'start'>,
  zone: string,
  readerZone: string,
): readonly Fact[] {
  const instant = new Date(start);
  const paris = wallOf(instant, HOME_ZONE);
  const facts = [{ label: words.when, value: words.parisTime(words.dateIn(instant, HOME_ZONE)) }];
  if (wallOf(instant, zone) !== paris) facts.push({ label: words.there, value: words.dateIn(instant, zone) });
  if (![paris, wallOf(instant, zone)].includes(wallOf(instant, readerZone)))
    facts.push({ label: words.atYours, value: words.dateIn(instant, readerZone) });
  return facts;
}

/** What a reader should know of an event. `mine`: in private, to somebody whom it is for. */
export function eventFacts(
  wording: Wording,
  event: Event,
  readerZone: string,
  mine: boolean,
): readonly Fact[] {
  const words = wording.reminder;
  const speakers = event.speakers.filter(({ status }) => status !== 'declined').map(({ name }) => name);
  const documents = event.documents.map(({ title, url }) => `${title} (${url})`);
  return [
    ...whenFacts(wording, event, event.zone, readerZone),
    ...fact(words.place, event.place),
    ...fact(words.link, event.link),
    ...fact(words.access, mine ? event.access : undefined),
    ...fact(words.speakers, words.enumerate(speakers)),
    ...fact(words.documents, documents.join(' · ')),
  ];
}

function fact(label: string, value: string | undefined): readonly Fact[] {
  return value === undefined || value === '' ? [] : [{ label, value }];
}

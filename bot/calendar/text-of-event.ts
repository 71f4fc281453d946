import type { Event } from '../domain/event.ts';
import type { Wording } from '../wording/wording.ts';
import { HOME_ZONE } from '../zone-of.ts';
import { wallTimeAt } from '../zoned-time.ts';
import { audienceWords } from './audience-words.ts';
import type { EventText } from './event-text.ts';
import type { EventContext } from './read-event.ts';

/** What a form holds when it opens on an event: `readEvent` reads the same event from it. */
export function textOfEvent(event: Event, { edition, people }: EventContext, wording: Wording): EventText {
  const { id, kind, title, place, link = '', access = '', theme = '', zone } = event;
  const [start, end] = [wallTimeAt(event.start, zone), wallTimeAt(event.end, zone)];
  const audience = audienceWords(edition, event.audience, people, wording);
  return {
    ...{ id, kind, title, place, link, access, theme },
    start: `${frenchDay(start.date)} ${start.time}`,
    end: start.date === end.date ? end.time : `${frenchDay(end.date)} ${end.time}`,
    audience: audience === wording.agenda.everybody ? '' : audience,
    zone: zone === HOME_ZONE ? '' : zone,
    attendance: event.attendance ? 'yes' : '',
    speakers: event.speakers.map((speaker) => speakerLine(speaker, wording)).join('\n'),
    documents: event.documents.map(({ title: name, url }) => `${name} ; ${url}`).join('\n'),
  };
}

function speakerLine(
  { name, side, status, biography }: Event['speakers'][number],
  { eventForm }: Wording,
): string {
  const words = [name, eventForm.sides[side], eventForm.statuses[status], biography];
  return words.filter((part) => part !== '').join(' ; ');
}

/** "2027-01-13" to "13/01/2027". */
function frenchDay(date: string): string {
  return date.split('-').reverse().join('/');
}

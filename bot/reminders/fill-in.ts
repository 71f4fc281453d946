import type { Event } from '../domain/event.ts';
import type { Wording } from '../wording/wording.ts';
import { HOME_ZONE } from '../zone-of.ts';

/** Names of the fields of an event in a reminder's words, in both languages. */
const FIELDS: Readonly<Record<string, (event: Event, wording: Wording) => string>> = {
  titre: ({ title }) => title,
  title: ({ title }) => title,
  date: ({ start }, { reminder }) => reminder.dateIn(new Date(start), HOME_ZONE),
  fin: ({ end }, { reminder }) => reminder.dateIn(new Date(end), HOME_ZONE),
  end: ({ end }, { reminder }) => reminder.dateIn(new Date(end), HOME_ZONE),
  lieu: ({ place }) => place,
  place: ({ place }) => place,
  lien: ({ link = '' }) => link,
  link: ({ link = '' }) => link,
};

export const FIELD_NAMES = Object.keys(FIELDS);

const FIELD = /\{(\p{L}+)\}/gu;

/** The words with the event's fields in the place of "{titre}", "{date}"… Others stay as they are. */
export function fillIn(text: string, event: Event | undefined, wording: Wording): string {
  if (event === undefined) return text;
  return text.replace(FIELD, (typed, name: string) => FIELDS[name.toLowerCase()]?.(event, wording) ?? typed);
}

/** The fields that these words name and that there are not. */
export function unknownFields(text: string, isOfEvent: boolean): readonly string[] {
  const named = [...text.matchAll(FIELD)].map(([, name = '']) => name);
  return named.filter((name) => !isOfEvent || !FIELD_NAMES.includes(name.toLowerCase()));
}

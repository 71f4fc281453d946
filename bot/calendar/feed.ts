import type { BotContext } from '../context.ts';
import { type Edition, themeOf } from '../domain/edition.ts';
import type { Event } from '../domain/event.ts';
import type { Participant } from '../domain/participant.ts';
import { may } from '../rights.ts';
import { wordingFor } from '../wording/index.ts';
import type { Wording } from '../wording/wording.ts';
import { agendaOf } from './agenda.ts';

/** One date of a feed. */
export interface FeedEntry {
  /** Stays the same whatever becomes of the event. */
  readonly uid: string;
  readonly title: string;
  readonly place: string;
  /** How to get in, who speaks, what to read. */
  readonly description: string;
  readonly link?: string;
  /** ISO 8601 instants. */
  readonly start: string;
  readonly end: string;
  readonly cancelled: boolean;
  /** From 0, one more with each change. */
  readonly sequence: number;
  /** ISO 8601 instant. */
  readonly updatedAt: string;
}

export interface Feed {
  readonly name: string;
  readonly entries: readonly FeedEntry[];
}

/** The dates of whoever has this secret token; undefined when it is nobody's, or no longer. */
export async function readFeed({ store }: BotContext, token: string): Promise<Feed | undefined> {
  const id = await store.feeds.whose(token);
  const me = id === undefined ? undefined : await store.participants.get(id);
  const edition = me && (await store.editions.get(me.edition));
  if (me === undefined || edition === undefined || !may(me, 'read-calendar')) return undefined;
  const events = await agendaOf({ store, edition, me });
  return { name: edition.name, entries: events.map((event) => entryOf(event, edition, me)) };
}

function entryOf(event: Event, edition: Edition, me: Participant): FeedEntry {
  const { title, place, start, end, updatedAt, link } = event;
  return {
    uid: `${event.id}@${edition.id}.terrain`,
    ...{ title, place, start, end, updatedAt },
    ...(link === undefined ? {} : { link }),
    description: descriptionOf(event, edition, wordingFor(me.locale)),
    cancelled: event.status === 'cancelled',
    sequence: event.revision - 1,
  };
}

function descriptionOf(event: Event, edition: Edition, { agenda, sides }: Wording): string {
  const { facts } = agenda;
  const theme = themeOf(edition, event.theme)?.label;
  const speakers = event.speakers.map(
    ({ name, side, status }) => `${name} (${sides[side]}, ${agenda.speakerStatus[status]})`,
  );
  const lines = [
    ...(event.access === undefined ? [] : [`${facts.access} · ${event.access}`]),
    ...(theme === undefined ? [] : [`${facts.theme} · ${theme}`]),
    ...(speakers.length === 0 ? [] : [`${facts.speakers} · ${speakers.join(', ')}`]),
    ...event.documents.map(({ title, url }) => `${title} · ${url}`),
  ];
  return lines.join('\n');
}

import type { CommandRun } from '../command.ts';
import type { Event } from '../domain/event.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { NewSending } from '../domain/sending.ts';
import type { Block } from '../message.ts';
import type { EventFacts } from '../ports/reminder-store.ts';
import { paragraph } from '../reply.ts';
import { comingNews, remindersTold, type ToldChange } from './coming-news.ts';
import { factsOf, isNews } from './event-facts.ts';
import { newsMessage } from './news-message.ts';
import { noticesOf } from './notices.ts';
import { namesOf } from './standing-message.ts';
import { timeLines } from './time-line.ts';

type Noticed = Pick<NewSending, 'recipient' | 'dueAt' | 'reminder'>;

/**
 * What those will hear who were told of an event, should it become this one: whom, when, and the words. Nothing when
 * nobody was told, or nothing of it is news.
 */
export async function previewNews(run: CommandRun, wanted: Event, now: Event): Promise<readonly Block[]> {
  return toldBlocks(run, { wanted, news: await comingNews(run.store, wanted, now, run.clock.now()) });
}

/** The same of a change whose news is known. */
export function toldBlocks(run: CommandRun, { wanted, news }: ToldChange): Promise<readonly Block[]> {
  return newsBlocks(run, news.reminders, wanted, news.before, news.notices);
}

/** The same of a change that is made, while it is on its way: not seen yet, or waiting for the morning. */
export async function previewPendingNews(run: CommandRun, event: Event): Promise<readonly Block[]> {
  const { store, edition, clock } = run;
  const seen = (await store.reminders.seenIn(edition.id)).get(event.id);
  if (seen === undefined) return [];
  const reminders = await remindersTold(store, event);
  if (seen.revision < event.revision && isNews(seen.facts, factsOf(event))) {
    const notices = await noticesOf(store, reminders, event, seen.facts, clock.now());
    return newsBlocks(run, reminders, event, seen.facts, notices);
  }
  const occurrence = `r${seen.news?.revision}`;
  const waiting = await store.sendings.list({
    ...{ edition: edition.id, event: event.id, occurrence },
    states: ['due'],
  });
  return newsBlocks(run, reminders, event, seen.news?.before, waiting);
}

async function newsBlocks(
  run: CommandRun,
  reminders: readonly Reminder[],
  event: Event,
  before: EventFacts | undefined,
  notices: readonly Noticed[],
): Promise<readonly Block[]> {
  const [first] = notices;
  const reminder = reminders.find(({ id }) => id === first?.reminder);
  if (first === undefined || reminder === undefined) return [];
  const { wording, store, edition } = run;
  const words = wording.reminder;
  const due = new Map(notices.flatMap(({ recipient, dueAt }) => personIn(recipient, new Date(dueAt))));
  const readers = (await store.participants.list(edition.id)).filter(({ id }) => due.has(id));
  const channels = notices.flatMap(({ recipient }) =>
    recipient.type === 'channel' ? [`#${recipient.channel}`] : [],
  );
  const people = readers.length === 0 ? [] : [namesOf(wording, readers)];
  const [reader] = readers;
  const view = { wording, reminder, event, occurrence: '', ...(reader === undefined ? {} : { reader }) };
  const { title = '', blocks } = newsMessage(view, edition, event, before);
  const times = timeLines(wording, readers, ({ id }) => due.get(id) ?? run.clock.now());
  return [
    { type: 'heading', text: words.newsTitle },
    { type: 'facts', facts: [{ label: words.recipients, value: [...people, ...channels].join(' · ') }] },
    ...(times.length === 0 ? [] : [{ type: 'list', ordered: false, items: times } as const]),
    paragraph([{ strong: title }]),
    ...blocks.filter(({ type }) => type !== 'buttons'),
  ];
}

function personIn(recipient: NewSending['recipient'], due: Date): readonly (readonly [string, Date])[] {
  return recipient.type === 'person' ? [[recipient.participant, due]] : [];
}

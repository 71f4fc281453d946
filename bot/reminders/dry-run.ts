import type { CommandRun } from '../command.ts';
import type { Event } from '../domain/event.ts';
import type { Participant } from '../domain/participant.ts';
import type { Occurrence, Reminder } from '../domain/reminder.ts';
import type { SendingReason } from '../domain/sending.ts';
import type { Block } from '../message.ts';
import { paragraph } from '../reply.ts';
import { invitedWords, reminderAudienceWords } from './audience-said.ts';
import { chatsFor } from './chats-for.ts';
import { concernOf, reasonAgainst } from './concern.ts';
import { localityOf } from './locality.ts';
import { disturbable } from './quiet-hours.ts';
import { reminderMessage } from './reminder-message.ts';
import { namesOf } from './standing-message.ts';
import { timeLines } from './time-line.ts';

/** Times and zones that a dry run lists. */
const SHOWN = 8;

/** What a sending would do: to whom, when, who would be left out and why, what it would look like. */
export async function dryRun(
  run: CommandRun,
  reminder: Reminder,
  event: Event | undefined,
  occurrences: readonly Occurrence[],
  isFollowUp = false,
): Promise<readonly Block[]> {
  const { store, edition, wording } = run;
  const words = wording.reminder;
  const [first] = occurrences;
  const people = await store.participants.list(edition.id);
  const invited = invitedWords(run, event, people);
  const concern = await concernOf(store, edition, reminder, event, first?.key ?? '');
  const reasons = people.map((person) => reasonAgainst(concern, person, isFollowUp));
  const recipients = people.filter((_, index) => reasons[index] === undefined);
  const left = people.flatMap((person, index) => leftOut(person, reasons[index]));
  const unreached = await unreachedOf(run, recipients);
  const times = occurrences.slice(0, SHOWN).flatMap(({ due }) => timesOf(run, recipients, due, event));
  return [
    {
      type: 'facts',
      facts: [
        ...(invited === undefined ? [] : [{ label: words.invited, value: invited }]),
        { label: words.audience, value: reminderAudienceWords(run, reminder.audience, people) },
        { label: words.recipients, value: namesOf(wording, recipients) },
        { label: words.route, value: routeWords(run, reminder) },
      ],
    },
    { type: 'heading', text: words.whenSent },
    times.length === 0 ? paragraph(words.never) : { type: 'list', ordered: false, items: times },
    ...notReached(run, [...left, ...unreached]),
    ...looks(run, reminder, event, first?.key ?? '', recipients[0]),
  ];
}

function leftOut(person: Participant, reason: SendingReason | undefined): readonly Left[] {
  return reason === undefined || reason === 'not-concerned' ? [] : [{ name: person.name, reason }];
}

interface Left {
  readonly name: string;
  readonly reason: SendingReason;
}

async function unreachedOf({ store, chats = [] }: CommandRun, people: readonly Participant[]) {
  const unreached: Left[] = [];
  for (const { id, name } of people)
    if ((await chatsFor(store, chats, id)).length === 0) unreached.push({ name, reason: 'no-account' });
  return unreached;
}

function timesOf(
  { wording, edition }: CommandRun,
  people: readonly Participant[],
  due: Date,
  event: Event | undefined,
): readonly string[] {
  const start = event === undefined ? undefined : new Date(event.start);
  const limit = start !== undefined && start > due ? start : undefined;
  return timeLines(wording, people, (person) => disturbable(due, localityOf(person, edition), limit));
}

function notReached({ wording }: CommandRun, left: readonly Left[]): readonly Block[] {
  if (left.length === 0) return [];
  const { notToBeReached, reasons, colon } = wording.reminder;
  const items = left.map(({ name, reason }) => `${name}${colon}${reasons[reason]}`);
  return [
    { type: 'heading', text: notToBeReached },
    { type: 'list', ordered: false, items: items.slice(0, 20) },
  ];
}

function routeWords({ wording }: CommandRun, { route, channels }: Reminder): string {
  const name = wording.reminderForm.choices[route] ?? route;
  const posts = route === 'private' ? [] : channels.map(({ channel }) => `#${channel}`);
  return [name, ...posts].join(' · ');
}

/** The message itself, its buttons left out: nobody answers a dry run. */
function looks(
  { wording }: CommandRun,
  reminder: Reminder,
  event: Event | undefined,
  occurrence: string,
  reader: Participant | undefined,
): readonly Block[] {
  const view = { wording, reminder, event, occurrence, ...(reader === undefined ? {} : { reader }) };
  const { title = '', blocks } = reminderMessage(view);
  return [
    { type: 'heading', text: wording.reminder.looksLike },
    paragraph([{ strong: title }]),
    ...blocks.filter(({ type }) => type !== 'buttons'),
  ];
}

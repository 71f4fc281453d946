import type { CommandRun } from '../command.ts';
import type { Event } from '../domain/event.ts';
import type { Participant } from '../domain/participant.ts';
import type { Occurrence, Reminder, ReminderChannel } from '../domain/reminder.ts';
import type { SendingReason } from '../domain/sending.ts';
import { replaceMentions } from '../mentions.ts';
import type { Block } from '../message.ts';
import { paragraph } from '../reply.ts';
import { capital } from '../wording/typography.ts';
import { addressedTo } from './addressed.ts';
import { invitedWords, reminderAudienceWords } from './audience-said.ts';
import { chatsFor } from './chats-for.ts';
import { concernOf, reasonAgainst } from './concern.ts';
import { localityOf } from './locality.ts';
import { disturbable } from './quiet-hours.ts';
import { reminderMessage } from './reminder-message.ts';
import { namesOf, recipientName } from './standing-message.ts';
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
        ...(invited === undefined ? [] : [{ label: words.invited, value: capital(invited) }]),
        { label: words.audience, value: capital(reminderAudienceWords(run, reminder.audience, people)) },
        { label: words.recipients, value: namesOf(wording, recipients) },
        ...inEnglish(run, reminder, recipients),
        { label: words.route, value: routeWords(run, reminder) },
      ],
    },
    { type: 'heading', text: words.whenSent },
    times.length === 0 ? paragraph(words.never) : { type: 'list', ordered: false, items: times },
    ...notReached(run, [...left, ...unreached]),
    ...(await looks(run, reminder, event, first?.key ?? '', recipients[0])),
  ];
}

/** Those who read another language, and whether it has words for them. */
function inEnglish({ wording }: CommandRun, { texts, route }: Reminder, people: readonly Participant[]) {
  const { inEnglish: label, noEnglish } = wording.reminder;
  const readers = route === 'channel' ? [] : people.filter(({ locale }) => locale === 'en');
  if (readers.length === 0) return [];
  const who = namesOf(wording, readers);
  return [{ label, value: texts.en === undefined ? noEnglish(who) : who }];
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

function routeWords(run: CommandRun, { route, channels }: Reminder): string {
  const name = run.wording.reminderForm.choices[route] ?? route;
  const posts = route === 'private' ? [] : channels.map((channel) => placeWords(run, channel));
  return [name, ...posts].join(' · ');
}

/** "#général", or the chat alone where its channels have no names that we know. */
function placeWords(run: CommandRun, channel: ReminderChannel): string {
  const name = recipientName(run, { type: 'channel', ...channel }, []);
  return name.startsWith('#') ? name : capital(channel.chat);
}

/** The message itself, its buttons left out: nobody answers a dry run. */
async function looks(
  { store, edition, wording }: CommandRun,
  reminder: Reminder,
  event: Event | undefined,
  occurrence: string,
  reader: Participant | undefined,
): Promise<readonly Block[]> {
  const posted = { edition, reminder, event, occurrence };
  const seen =
    reminder.route === 'channel'
      ? { addressed: await addressedTo(store, wording, posted) }
      : { ...(reader === undefined ? {} : { reader }) };
  const message = reminderMessage({ ...posted, ...seen, wording });
  // Nobody is called by a dry run.
  const { title = '', blocks } = replaceMentions(message, ({ name }) => ({ strong: `@${name}` }));
  return [
    { type: 'heading', text: wording.reminder.looksLike },
    paragraph([{ strong: title }]),
    ...blocks.filter(({ type }) => type !== 'buttons'),
  ];
}

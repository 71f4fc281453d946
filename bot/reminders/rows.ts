import type { Participant } from '../domain/participant.ts';
import { eventOf, type Occurrence, type Reminder } from '../domain/reminder.ts';
import {
  type NewSending,
  type Sending,
  type SendingKind,
  type SendingRecipient,
  sendingId,
} from '../domain/sending.ts';
import { type Concern, reasonAgainst } from './concern.ts';
import { HOME, type Locality, localityOf } from './locality.ts';
import { disturbable } from './quiet-hours.ts';

const MINUTE_MS = 60_000;
const AGAIN = '/encore';
const DAY_MS = 24 * 60 * MINUTE_MS;

/** One row a recipient of an occurrence, and one for the author to hear what was answered. */
export function rowsOf(
  concern: Concern,
  people: readonly Participant[],
  occurrence: Occurrence,
): readonly NewSending[] {
  const { reminder } = concern;
  const persons = people.filter((person) => reasonAgainst(concern, person) === undefined);
  const personal = reminder.route === 'channel' ? [] : persons;
  const channels = reminder.route === 'private' ? [] : reminder.channels;
  const author = people.filter(({ id }) => id === reminder.author && reminder.asks !== 'nothing');
  return [
    ...channels.map((channel) => row(concern, 'reminder', occurrence, { type: 'channel', ...channel }, HOME)),
    ...personal.map((person) => personRow(concern, 'reminder', occurrence, person)),
    ...author.map((person) => summaryRow(concern, occurrence, person)),
  ];
}

export function personRow(
  concern: Concern,
  kind: SendingKind,
  occurrence: Occurrence,
  person: Participant,
): NewSending {
  return row(
    concern,
    kind,
    occurrence,
    { type: 'person', participant: person.id },
    localityOf(person, concern.edition),
  );
}

/** One more row for what may have arrived, and goes out once more. */
export function rowAgain(
  about: Pick<Concern, 'reminder' | 'event'>,
  { id, kind, occurrence, recipient }: Sending,
  due: Date,
  place: Locality,
): NewSending {
  return { ...row(about, kind, { key: occurrence, due }, recipient, place), id: `${id}${AGAIN}` };
}

/** How often somebody had sent it again. */
export function timesAgain({ id }: Pick<Sending, 'id'>): number {
  return id.split(AGAIN).length - 1;
}

function row(
  { reminder, event }: Pick<Concern, 'reminder' | 'event'>,
  kind: SendingKind,
  { key, due }: Occurrence,
  recipient: SendingRecipient,
  place: Locality,
): NewSending {
  const start = event === undefined ? undefined : new Date(event.start);
  // What is sent after the beginning is sent for another reason.
  const limit = start !== undefined && start > due ? start : undefined;
  const dueAt = disturbable(due, place, limit);
  const caughtUp = dueAt.getTime() + reminder.catchUpMinutes * MINUTE_MS;
  return {
    ...heading(reminder, kind, key, recipient),
    dueAt: dueAt.toISOString(),
    expiresAt: new Date(Math.min(caughtUp, limit?.getTime() ?? caughtUp)).toISOString(),
  };
}

/** A day later, what was answered so far. */
function summaryRow(
  { reminder, edition }: Concern,
  { key, due }: Occurrence,
  author: Participant,
): NewSending {
  const recipient = { type: 'person', participant: author.id } as const;
  const dueAt = disturbable(new Date(due.getTime() + DAY_MS), localityOf(author, edition));
  return {
    ...heading(reminder, 'summary', key, recipient),
    id: sendingId(`${reminder.id}/summary`, key, recipient),
    dueAt: dueAt.toISOString(),
    expiresAt: new Date(dueAt.getTime() + 7 * DAY_MS).toISOString(),
  };
}

/** What a row says of its reminder. */
export function heading(
  reminder: Reminder,
  kind: SendingKind,
  occurrence: string,
  recipient: SendingRecipient,
): Omit<NewSending, 'dueAt' | 'expiresAt'> {
  const event = eventOf(reminder);
  return {
    id: sendingId(reminder.id, occurrence, recipient),
    ...{ edition: reminder.edition, kind, reminder: reminder.id, occurrence, recipient },
    ...(event === undefined ? {} : { event }),
  };
}

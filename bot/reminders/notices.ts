import type { School } from '../domain/edition.ts';
import type { Event } from '../domain/event.ts';
import type { Participant } from '../domain/participant.ts';
import type { Reminder } from '../domain/reminder.ts';
import { type NewSending, type Sending, type SendingState, sendingId, wentOutAt } from '../domain/sending.ts';
import type { EventFacts } from '../ports/reminder-store.ts';
import type { Store } from '../ports/store.ts';
import { factsOf, isNewsToAll } from './event-facts.ts';
import { HOME, type Locality, localityOf } from './locality.ts';
import { asToldOf, isOfOther, isSame, movesTold } from './moves-told.ts';
import { disturbable } from './quiet-hours.ts';

/** Those that wait count where a chat may have taken them already. */
const TOLD: readonly SendingState[] = ['due', 'claimed', 'sent', 'uncertain'];

type Stores = Pick<Store, 'sendings' | 'participants' | 'editions' | 'events'>;

/** One notice to each who was told of the event before it changed, however often. None once it has begun. */
export async function noticesOf(
  { sendings, participants, editions, events }: Stores,
  reminders: readonly Reminder[],
  event: Event,
  before: EventFacts,
  now: Date,
): Promise<readonly NewSending[]> {
  const { edition, id } = event;
  const starts = [event.start, before.start].map((start) => new Date(start));
  const open = starts.filter((start) => start > now).sort((a, b) => a.getTime() - b.getTime());
  const [first, last = first] = open;
  if (first === undefined || last === undefined) return [];
  const people = new Map((await participants.list(edition)).map((person) => [person.id, person]));
  const moves = await movesTold({ sendings, events }, event);
  const isElsewhere = ({ recipient }: Sending) =>
    moves.some((move) => isSame(move.recipient, recipient) && isOfOther(move, event, people));
  const told = [
    ...(await sendings.list({ edition, event: id, states: TOLD })).filter(
      (each) => mayBeTold(each) && !isElsewhere(each),
    ),
    ...moves.flatMap((move) => asToldOf(move, event, reminders, people)),
  ];
  const { schools } = (await editions.get(edition)) ?? { schools: [] };
  const notices = new Map<string, NewSending>();
  for (const sending of told.filter((each) => isTold(each, event))) {
    if (!reminders.some((reminder) => reminder.id === sending.reminder)) continue;
    if (sending.recipient.type === 'channel' && !isNewsToAll(before, factsOf(event))) continue;
    const notice = noticeTo(sending, event, localityOfRecipient(sending, people, schools), now, first, last);
    notices.set(notice.id, notice);
  }
  return [...notices.values()];
}

function mayBeTold({ state, chat }: Sending): boolean {
  return state !== 'due' || chat !== undefined;
}

/** What went out after the change said what holds. */
function isTold(sending: Sending, { updatedAt }: Event): boolean {
  const at = wentOutAt(sending);
  return ['reminder', 'follow-up', 'notice'].includes(sending.kind) && (at === undefined || at < updatedAt);
}

function localityOfRecipient(
  { recipient }: Sending,
  people: ReadonlyMap<string, Participant>,
  schools: readonly School[],
): Locality {
  const person = recipient.type === 'person' ? people.get(recipient.participant) : undefined;
  return person === undefined ? HOME : localityOf(person, { schools });
}

function noticeTo(
  { reminder, recipient }: Sending,
  { edition, id, revision }: Event,
  place: Locality,
  now: Date,
  first: Date,
  last: Date,
): NewSending {
  const occurrence = `r${revision}`;
  return {
    id: sendingId(`${edition}/${id}`, occurrence, recipient),
    ...{ edition, kind: 'notice', reminder, occurrence, event: id, recipient },
    dueAt: disturbable(now, place, first).toISOString(),
    expiresAt: last.toISOString(),
  };
}

import type { School } from '../domain/edition.ts';
import type { Event } from '../domain/event.ts';
import type { Participant } from '../domain/participant.ts';
import type { Reminder } from '../domain/reminder.ts';
import { type NewSending, type Sending, sendingId } from '../domain/sending.ts';
import type { EventFacts } from '../ports/reminder-store.ts';
import type { Store } from '../ports/store.ts';
import { factsOf, isNewsToAll } from './event-facts.ts';
import { HOME, type Locality, localityOf } from './locality.ts';
import { disturbable } from './quiet-hours.ts';

/** One notice to each who was told of the event before it changed, however often. None once it has begun. */
export async function noticesOf(
  { sendings, participants, editions }: Pick<Store, 'sendings' | 'participants' | 'editions'>,
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
  const told = await sendings.list({ edition, event: id, states: ['claimed', 'sent', 'uncertain'] });
  const people = new Map((await participants.list(edition)).map((person) => [person.id, person]));
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

/** What went out after the change said what holds. */
function isTold({ kind, endedAt }: Sending, { updatedAt }: Event): boolean {
  return ['reminder', 'follow-up', 'notice'].includes(kind) && (endedAt === undefined || endedAt < updatedAt);
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

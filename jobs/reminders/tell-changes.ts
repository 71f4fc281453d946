import type { BotContext } from '../../bot/context.ts';
import type { Event } from '../../bot/domain/event.ts';
import type { Participant } from '../../bot/domain/participant.ts';
import { eventOf, type Reminder } from '../../bot/domain/reminder.ts';
import { type NewSending, type Sending, sendingId } from '../../bot/domain/sending.ts';
import type { SeenEvent } from '../../bot/ports/reminder-store.ts';
import { factsOf, isNews } from '../../bot/reminders/event-facts.ts';
import { disturbable } from '../../bot/reminders/quiet-hours.ts';
import { HOME_ZONE, zoneOf } from '../../bot/zone-of.ts';
import { attemptEach } from './attempt-each.ts';

/**
 * Tells those who were told of an event that it has changed since. Their rows are written before the change counts as
 * seen, so that it may be cut short anywhere.
 */
export async function tellChanges({ store }: BotContext, now: Date): Promise<readonly unknown[]> {
  const editions = await store.editions.list();
  const errors: unknown[] = [];
  for (const { id } of editions.filter(({ status }) => status === 'open')) {
    const reminders = (await store.reminders.list(id)).filter(({ status }) => status !== 'draft');
    const remindedOf = new Set(reminders.map(eventOf));
    const events = (await store.events.list(id)).filter((event) => remindedOf.has(event.id));
    const seen = await store.reminders.seenIn(id);
    const outcome = await attemptEach(events, (event) =>
      look({ store }, reminders, event, seen.get(event.id), now),
    );
    errors.push(...outcome.errors);
  }
  return errors;
}

type Looking = Pick<BotContext, 'store'>;

async function look(
  { store }: Looking,
  reminders: readonly Reminder[],
  event: Event,
  seen: SeenEvent | undefined,
  now: Date,
): Promise<void> {
  if (seen !== undefined && seen.revision >= event.revision) return;
  const facts = factsOf(event);
  const next: SeenEvent = { edition: event.edition, event: event.id, revision: event.revision, facts };
  const { news } = seen ?? {};
  if (seen === undefined || !isNews(seen.facts, facts)) {
    await store.reminders.see(news === undefined ? next : { ...next, news });
    return;
  }
  await store.sendings.addAll(await noticesOf({ store }, reminders, event, seen, now));
  await store.reminders.see({ ...next, news: { revision: event.revision, before: seen.facts } });
}

/** One to each who was told before the change, however often. */
async function noticesOf(
  { store }: Looking,
  reminders: readonly Reminder[],
  event: Event,
  seen: SeenEvent,
  now: Date,
): Promise<readonly NewSending[]> {
  const { edition, id } = event;
  const starts = [event.start, seen.facts.start].map((start) => new Date(start));
  const open = starts.filter((start) => start > now).sort((a, b) => a.getTime() - b.getTime());
  const [first, last = first] = open;
  if (first === undefined || last === undefined) return [];
  const told = await store.sendings.list({ edition, event: id, states: ['claimed', 'sent', 'uncertain'] });
  const people = new Map((await store.participants.list(edition)).map((person) => [person.id, person]));
  const notices = new Map<string, NewSending>();
  for (const sending of told.filter((each) => isTold(each, event))) {
    if (!reminders.some((reminder) => reminder.id === sending.reminder)) continue;
    const notice = noticeTo(sending, event, zoneOfRecipient(sending, people), now, first, last);
    notices.set(notice.id, notice);
  }
  return [...notices.values()];
}

/** What went out after the change said what holds. */
function isTold({ kind, endedAt }: Sending, { updatedAt }: Event): boolean {
  return ['reminder', 'follow-up', 'notice'].includes(kind) && (endedAt === undefined || endedAt < updatedAt);
}

function zoneOfRecipient({ recipient }: Sending, people: ReadonlyMap<string, Participant>): string {
  const person = recipient.type === 'person' ? people.get(recipient.participant) : undefined;
  return person === undefined ? HOME_ZONE : zoneOf(person);
}

function noticeTo(
  { reminder, recipient }: Sending,
  { edition, id, revision }: Event,
  zone: string,
  now: Date,
  first: Date,
  last: Date,
): NewSending {
  const occurrence = `r${revision}`;
  return {
    id: sendingId(`${edition}/${id}`, occurrence, recipient),
    ...{ edition, kind: 'notice', reminder, occurrence, event: id, recipient },
    dueAt: disturbable(now, zone, first).toISOString(),
    expiresAt: last.toISOString(),
  };
}

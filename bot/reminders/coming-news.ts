import type { Event } from '../domain/event.ts';
import { eventOf, type Reminder } from '../domain/reminder.ts';
import type { NewSending } from '../domain/sending.ts';
import type { EventFacts } from '../ports/reminder-store.ts';
import type { Store } from '../ports/store.ts';
import { factsOf, isNews } from './event-facts.ts';
import { noticesOf } from './notices.ts';

/** What a change would send. */
export interface ComingNews {
  readonly reminders: readonly Reminder[];
  /** What people know. */
  readonly before: EventFacts;
  /** Empty when nobody was told, or nothing of it is news. */
  readonly notices: readonly NewSending[];
}

/** What would be sent, should the event become `wanted` now. */
export async function comingNews(store: Store, wanted: Event, event: Event, now: Date): Promise<ComingNews> {
  const before = (await store.reminders.seenIn(event.edition)).get(event.id)?.facts ?? factsOf(event);
  const reminders = await remindersTold(store, event);
  // Nobody was told after this instant.
  const changed = { ...wanted, updatedAt: now.toISOString() };
  const news = isNews(before, factsOf(wanted));
  return { reminders, before, notices: news ? await noticesOf(store, reminders, changed, before, now) : [] };
}

/** The reminders of an event that may have gone out. */
export async function remindersTold(
  { reminders }: Pick<Store, 'reminders'>,
  { edition, id }: Event,
): Promise<readonly Reminder[]> {
  const all = await reminders.list(edition);
  return all.filter((reminder) => reminder.status !== 'draft' && eventOf(reminder) === id);
}

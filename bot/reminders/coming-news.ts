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

/** A change of an event of which somebody will hear. */
export interface ToldChange {
  readonly wanted: Event;
  readonly news: ComingNews;
}

/**
 * The changes, among many, of which people would hear who were told already.
 * @param known the events as they are now, by id; one that is not there is new, and nobody was told of it
 */
export async function toldChanges(
  store: Store,
  wanted: readonly Event[],
  known: ReadonlyMap<string, Event>,
  now: Date,
): Promise<readonly ToldChange[]> {
  const told: ToldChange[] = [];
  for (const each of wanted) {
    const former = known.get(each.id);
    if (former === undefined) continue;
    const news = await comingNews(store, each, former, now);
    if (news.notices.length > 0) told.push({ wanted: each, news });
  }
  return told;
}

/** The reminders of an event that may have gone out. */
export async function remindersTold(
  { reminders }: Pick<Store, 'reminders'>,
  { edition, id }: Event,
): Promise<readonly Reminder[]> {
  const all = await reminders.list(edition);
  return all.filter((reminder) => reminder.status !== 'draft' && eventOf(reminder) === id);
}

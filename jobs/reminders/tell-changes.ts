import type { BotContext } from '../../bot/context.ts';
import type { Event } from '../../bot/domain/event.ts';
import { eventOf, type Reminder } from '../../bot/domain/reminder.ts';
import type { SeenEvent } from '../../bot/ports/reminder-store.ts';
import { factsOf, isNews } from '../../bot/reminders/event-facts.ts';
import { noticesOf } from '../../bot/reminders/notices.ts';
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
  await store.sendings.addAll(await noticesOf(store, reminders, event, seen.facts, now));
  await store.reminders.see({ ...next, news: { revision: event.revision, before: seen.facts } });
}

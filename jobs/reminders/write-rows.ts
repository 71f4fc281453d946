import type { BotContext } from '../../bot/context.ts';
import { eventOf } from '../../bot/domain/reminder.ts';
import type { PlannedReminder } from '../../bot/ports/reminder-store.ts';
import { concernOf } from '../../bot/reminders/concern.ts';
import { occurrences } from '../../bot/reminders/occurrences.ts';
import { rowsOf } from '../../bot/reminders/rows.ts';
import { attemptEach } from './attempt-each.ts';

/** How long before its time an occurrence gets its rows, so that the minute itself is for sending. */
const HORIZON_MS = 15 * 60_000;

/**
 * Writes a row for each recipient of what is due, or soon will be. Rows that are there stay as they are, so that it may
 * be cut short anywhere and run again; once an occurrence's time has come it is written for the last time.
 */
export async function writeRows(context: BotContext, now: Date): Promise<readonly unknown[]> {
  const { store } = context;
  const planned = await store.reminders.planned();
  const { done, errors } = await attemptEach(planned, (one) => writeOne(context, one, now));
  const ids = done.map(({ reminder }) => reminder.id);
  if (ids.length > 0) await store.reminders.advance(ids, now.toISOString());
  return errors;
}

async function writeOne(
  { store }: BotContext,
  { reminder, writtenTo }: PlannedReminder,
  now: Date,
): Promise<void> {
  const edition = await store.editions.get(reminder.edition);
  if (edition?.status !== 'open') return;
  const id = eventOf(reminder);
  const event = id === undefined ? undefined : await store.events.get(edition.id, id);
  const until = new Date(now.getTime() + HORIZON_MS);
  for (const occurrence of occurrences(reminder, event, new Date(writtenTo), until)) {
    const concern = await concernOf(store, edition, reminder, event, occurrence.key);
    const people = await store.participants.list(edition.id);
    await store.sendings.addAll(rowsOf(concern, people, occurrence));
  }
}

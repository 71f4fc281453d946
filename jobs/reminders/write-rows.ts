import type { BotContext } from '../../bot/context.ts';
import type { Edition } from '../../bot/domain/edition.ts';
import type { Event } from '../../bot/domain/event.ts';
import { eventOf } from '../../bot/domain/reminder.ts';
import type { PlannedReminder } from '../../bot/ports/reminder-store.ts';
import type { Store } from '../../bot/ports/store.ts';
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
export async function writeRows({ store }: BotContext, now: Date): Promise<readonly unknown[]> {
  const planned = await store.reminders.planned();
  const years = await yearsOf(store, planned);
  const { done, errors } = await attemptEach(planned, (one) => writeOne(store, years, one, now));
  const ids = done.map(({ reminder }) => reminder.id);
  if (ids.length > 0) await store.reminders.advance(ids, now.toISOString());
  return errors;
}

/** An edition that is open, with its events. */
interface Year {
  readonly edition: Edition;
  readonly events: readonly Event[];
}

async function yearsOf(
  store: Store,
  planned: readonly PlannedReminder[],
): Promise<ReadonlyMap<string, Year>> {
  const wanted = new Set(planned.map(({ reminder }) => reminder.edition));
  const editions = (await store.editions.list()).filter(
    ({ id, status }) => status === 'open' && wanted.has(id),
  );
  const years = new Map<string, Year>();
  for (const edition of editions)
    years.set(edition.id, { edition, events: await store.events.list(edition.id) });
  return years;
}

async function writeOne(
  store: Store,
  years: ReadonlyMap<string, Year>,
  { reminder, writtenTo }: PlannedReminder,
  now: Date,
): Promise<void> {
  const year = years.get(reminder.edition);
  if (year === undefined) return;
  const event = year.events.find(({ id }) => id === eventOf(reminder));
  const until = new Date(now.getTime() + HORIZON_MS);
  for (const occurrence of occurrences(reminder, event, new Date(writtenTo), until)) {
    const concern = await concernOf(store, year.edition, reminder, event, occurrence.key);
    const people = await store.participants.list(year.edition.id);
    await store.sendings.addAll(rowsOf(concern, people, occurrence));
  }
}

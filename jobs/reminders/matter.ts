import type { BotContext } from '../../bot/context.ts';
import type { Edition } from '../../bot/domain/edition.ts';
import type { Event } from '../../bot/domain/event.ts';
import type { Reminder } from '../../bot/domain/reminder.ts';
import { eventOf } from '../../bot/domain/reminder.ts';
import type { Sending } from '../../bot/domain/sending.ts';

/** What a sending is about, as it is now. */
export interface Matter {
  readonly edition: Edition;
  readonly reminder: Reminder;
  readonly event: Event | undefined;
}

export async function matterOf({ store }: BotContext, sending: Sending): Promise<Matter | undefined> {
  const edition = await store.editions.get(sending.edition);
  const reminder = await store.reminders.get(sending.reminder);
  if (edition === undefined || reminder === undefined) return undefined;
  const id = eventOf(reminder);
  return { edition, reminder, event: id === undefined ? undefined : await store.events.get(edition.id, id) };
}

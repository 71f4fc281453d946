import type { BotContext } from '../../bot/context.ts';
import type { Edition } from '../../bot/domain/edition.ts';
import type { Event } from '../../bot/domain/event.ts';
import type { Reminder } from '../../bot/domain/reminder.ts';
import { eventOf } from '../../bot/domain/reminder.ts';
import type { Sending, SendingReason } from '../../bot/domain/sending.ts';
import { isCurrent } from '../../bot/reminders/occurrences.ts';

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

/** Why it should not go out any more, whomever it is for; undefined when it should. */
export function reasonToStop(
  { edition, reminder, event }: Matter,
  sending: Sending,
): SendingReason | undefined {
  const { kind, occurrence } = sending;
  if (edition.status === 'closed') return 'reminder-cancelled';
  // What is told of a reminder, or of its event, outlives it.
  if (kind === 'alert' || kind === 'summary' || kind === 'notice') return undefined;
  if (reminder.status !== 'planned') return 'reminder-cancelled';
  if (event?.status === 'cancelled') return 'event-cancelled';
  if (eventOf(reminder) !== undefined && event === undefined) return 'event-cancelled';
  if (kind === 'follow-up' || !isTimed(occurrence)) return undefined;
  return isCurrent(reminder, event, occurrence) ? undefined : 'moved';
}

/** Others were sent by hand, at no time of the reminder's own. */
function isTimed(occurrence: string): boolean {
  return occurrence.includes('@');
}

import type { CommandRun } from '../../command.ts';
import type { Event } from '../../domain/event.ts';
import { eventOf, type Reminder } from '../../domain/reminder.ts';
import { TerrainError } from '../../errors.ts';
import type { CommandCall } from '../../message.ts';

/** A reminder with its event, as they are now. */
export interface Named {
  readonly reminder: Reminder;
  readonly event: Event | undefined;
}

/**
 * The reminder whose number the option gives; the only one there is when it gives none.
 * @throws TerrainError UNKNOWN_REMINDER
 */
export async function namedReminder({ store, edition, options }: CommandRun): Promise<Named> {
  const words = (options.rappel ?? '').trim();
  const number = Number(/\d+$/.exec(words)?.[0]);
  const reminder = Number.isNaN(number) ? undefined : await store.reminders.byNumber(edition.id, number);
  if (reminder === undefined) throw new TerrainError('UNKNOWN_REMINDER', { name: words });
  const id = eventOf(reminder);
  return { reminder, event: id === undefined ? undefined : await store.events.get(edition.id, id) };
}

export function call(
  action: string,
  { number }: Pick<Reminder, 'number'>,
  more: CommandCall['options'] = {},
): CommandCall {
  return { command: 'rappel', options: { action, rappel: String(number), ...more } };
}

import { eventOf } from '../domain/reminder.ts';
import type { Sending, SendingReason } from '../domain/sending.ts';
import type { Concern } from './concern.ts';
import { isCurrent } from './occurrences.ts';

/** Why it should not go out any more, whomever it is for; undefined when it should. */
export function reasonToStop(
  { edition, reminder, event }: Pick<Concern, 'edition' | 'reminder' | 'event'>,
  sending: Pick<Sending, 'kind' | 'occurrence'>,
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

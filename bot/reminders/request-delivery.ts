import type { Ports } from '../context.ts';

/** Name of the job that writes the rows that are due, and sends them. */
export const DELIVER_REMINDERS = 'deliver-reminders';

/** Has what is due sent now rather than with the next tick. */
export function requestDelivery({ queue }: Pick<Ports, 'queue'>): Promise<void> {
  return queue.enqueue({ name: DELIVER_REMINDERS, key: 'now', payload: null });
}

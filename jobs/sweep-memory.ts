import type { BotContext } from '../bot/context.ts';
import type { Job } from '../bot/ports/queue.ts';

/** Name of the job that forgets what has expired. */
export const SWEEP_MEMORY = 'sweep-memory';

const MAX_ATTEMPTS = 3;
const HOUR_MS = 60 * 60 * 1000;
/**
 * How long the key of a message that went out is known: by far longer than the queue tries a job again, or a platform
 * brings a request again, so that nothing is said twice. What still quotes a report is kept beyond, see
 * `DeliveryStore.sweep`.
 */
const SENT_FOR_MS = 30 * 24 * HOUR_MS;

/** Forgets once an hour what chats had to remember for a while. Asks for its next run itself. */
export function sweepMemory({ store, clock, queue }: BotContext): Job {
  return {
    name: SWEEP_MEMORY,
    maxAttempts: MAX_ATTEMPTS,
    run: async () => {
      const now = clock.now();
      // Asked for first: a run that fails for good is not the last.
      const dueAt = new Date(now.getTime() + HOUR_MS);
      await queue.enqueue({ name: SWEEP_MEMORY, key: 'hourly', payload: null, dueAt });
      await store.ledger.sweep(now.toISOString());
      await store.kept.sweep(now.toISOString());
      await store.deliveries.sweep(new Date(now.getTime() - SENT_FOR_MS).toISOString());
    },
  };
}

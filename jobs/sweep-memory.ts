import type { BotContext } from '../bot/context.ts';
import type { Job } from '../bot/ports/queue.ts';

/** Name of the job that forgets what has expired. */
export const SWEEP_MEMORY = 'sweep-memory';

const MAX_ATTEMPTS = 3;
const HOUR_MS = 60 * 60 * 1000;

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
    },
  };
}

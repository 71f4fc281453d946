import type { BotContext } from '../bot/context.ts';
import type { Chat } from '../bot/ports/chat.ts';
import type { Job } from '../bot/ports/queue.ts';
import { DELIVER_REMINDERS } from '../bot/reminders/request-delivery.ts';
import { sendDue } from './reminders/send-due.ts';
import { tellChanges } from './reminders/tell-changes.ts';
import { tellHalfMoves } from './reminders/tell-half-moves.ts';
import { writeRows } from './reminders/write-rows.ts';

/** The longest that something due waits to be seen. */
const TICK_MS = 30_000;
const MAX_ATTEMPTS = 5;

/**
 * The tick: writes the rows that are due, tells of what has changed, and sends. Asks for its next run itself; the rows
 * are the truth, so that a queue that forgets it loses nothing.
 */
export function deliverReminders(context: BotContext, chats: readonly Chat[]): Job {
  return {
    name: DELIVER_REMINDERS,
    maxAttempts: MAX_ATTEMPTS,
    run: async ({ signal }) => {
      // Asked for first: a run that fails for good is not the last.
      await tickAt(context, TICK_MS);
      const now = context.clock.now();
      const errors: unknown[] = [];
      const attempt = (work: Promise<readonly unknown[]>) =>
        work.then(
          (found) => errors.push(...found),
          (error) => errors.push(error),
        );
      await attempt(tellChanges(context, now));
      await attempt(tellHalfMoves(context, now));
      await attempt(writeRows(context, now));
      await attempt(sendDue(context, chats, signal));
      // What went wrong with one reminder, or one step, held up no other.
      if (errors.length > 0) throw new AggregateError(errors, String(errors[0]));
    },
  };
}

async function tickAt({ queue, clock }: BotContext, delayMs: number): Promise<void> {
  const dueAt = new Date(clock.now().getTime() + delayMs);
  await queue.enqueue({ name: DELIVER_REMINDERS, key: 'tick', payload: null, dueAt });
}

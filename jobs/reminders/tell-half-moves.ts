import type { BotContext } from '../../bot/context.ts';
import { halfDatesOf } from '../../bot/reminders/half-dates.ts';
import { halfMoves } from '../../bot/reminders/half-moves.ts';
import { attemptEach } from './attempt-each.ts';

/**
 * Tells those who were told of one half's date, and are in the other now, where they are expected. Found by what was
 * sent and who is where, whatever moved them: a swap, another split, a list of participants.
 */
export async function tellHalfMoves({ store }: BotContext, now: Date): Promise<readonly unknown[]> {
  const editions = (await store.editions.list()).filter(({ status }) => status === 'open');
  const { errors } = await attemptEach(editions, async (edition) => {
    const matters = await halfDatesOf(store, edition.id, now);
    if (matters.length === 0) return;
    const people = await store.participants.list(edition.id);
    const moves = matters.flatMap((matter) => halfMoves(edition, people, matter, now));
    if (moves.length > 0) await store.sendings.addAll(moves);
  });
  return errors;
}

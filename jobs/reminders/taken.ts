import type { Sending } from '../../bot/domain/sending.ts';
import type { Chat } from '../../bot/ports/chat.ts';
import type { Sender } from './plan.ts';

/** What is known of a sending that was given to a chat. */
export type Taken =
  | { readonly known: 'sent'; readonly ref: string }
  /** Surely not taken: it may go another way, or not at all. */
  | { readonly known: 'released' }
  | { readonly known: 'nothing' };

/** Well under the time for which deliveries are kept. */
const REMEMBERED_MS = 14 * 24 * 60 * 60_000;

/** Looks it up in what is remembered of that chat's deliveries. */
export async function takenBy(
  { context, chats, now }: Sender,
  { id, triedAt }: Pick<Sending, 'id' | 'triedAt'>,
  chat: string,
): Promise<Taken> {
  const delivery = await context.store.deliveries.get(chat, id);
  if (delivery?.state === 'sent') return { known: 'sent', ref: delivery.ref ?? '' };
  if (delivery !== undefined || isOld(triedAt, now)) return { known: 'nothing' };
  const found: Chat | undefined = chats.find(({ name }) => name === chat);
  return found === undefined || found.capabilities.remembersItself
    ? { known: 'nothing' }
    : { known: 'released' };
}

/** What was sent long ago is no longer in the chat's memory: that it is not there says nothing. */
function isOld(triedAt: string | undefined, now: Date): boolean {
  return triedAt !== undefined && now.getTime() - Date.parse(triedAt) > REMEMBERED_MS;
}

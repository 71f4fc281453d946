import type { Sending } from '../../bot/domain/sending.ts';
import type { Chat } from '../../bot/ports/chat.ts';
import type { Sender } from './plan.ts';

/** What is known of a sending that was given to a chat. */
export type Taken =
  | { readonly known: 'sent'; readonly ref: string }
  /** Surely not taken: it may go another way, or not at all. */
  | { readonly known: 'released' }
  | { readonly known: 'nothing' };

/** Looks it up in what is remembered of that chat's deliveries. */
export async function takenBy(
  { context, chats }: Sender,
  { id }: Pick<Sending, 'id'>,
  chat: string,
): Promise<Taken> {
  const delivery = await context.store.deliveries.get(chat, id);
  if (delivery?.state === 'sent') return { known: 'sent', ref: delivery.ref ?? '' };
  if (delivery !== undefined) return { known: 'nothing' };
  const found: Chat | undefined = chats.find(({ name }) => name === chat);
  return found === undefined || found.capabilities.remembersItself
    ? { known: 'nothing' }
    : { known: 'released' };
}

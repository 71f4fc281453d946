import type { Asker } from '../asker.ts';
import { nonceOf, sendPrivately } from '../deliver/deliver.ts';
import type { Desk } from '../desk.ts';
import { sendMessage } from '../rest/message-place.ts';
import type { Payload } from '../rest/payload.ts';
import { troubleOf } from '../rest/trouble.ts';
import type { Showing } from './responder.ts';

/**
 * Shows an answer that the platform takes no more as one: to everybody in the channel, or in a private message.
 * Gives its place; undefined when the person takes no private messages.
 */
export async function showElsewhere(
  desk: Desk,
  { account, where, address }: Asker,
  payload: Payload,
  { visibility }: Showing,
): Promise<string | undefined> {
  const key = `reply/${address.id}`;
  try {
    if (visibility === 'public' && where.channel !== undefined)
      return await sendMessage(desk.rest.broadcast, where.channel, payload, nonceOf(key));
    return await sendPrivately(desk, account.user, payload, key);
  } catch (error) {
    if (troubleOf(error) !== 'closed') throw error;
    desk.logger?.warn(
      { request: address.id },
      'an answer came too late, and the person takes no private message',
    );
    return undefined;
  }
}

import { TerrainError } from './errors.ts';
import type { Message } from './message.ts';
import type { Chat, MessageRef } from './ports/chat.ts';
import type { Store } from './ports/store.ts';

/**
 * Delivers to one person, once, where they are reached: `first` if it reaches them, then the platforms of their
 * accounts, the latest tied first, then any other chat of this process.
 * @throws TerrainError UNKNOWN_PARTICIPANT when no chat reaches them
 */
export async function tellPerson(
  { accounts }: Pick<Store, 'accounts'>,
  chats: readonly Chat[],
  participant: string,
  message: Message,
  key: string,
  first?: string,
): Promise<MessageRef> {
  const theirs = (await accounts.of(participant)).map(({ chat }) => chat);
  const wanted = [...(first === undefined ? [] : [first]), ...theirs];
  const rank = ({ name }: Chat) => (wanted.includes(name) ? wanted.indexOf(name) : wanted.length);
  for (const chat of [...chats].sort((a, b) => rank(a) - rank(b))) {
    try {
      return await chat.deliver({ type: 'person', participant }, message, key);
    } catch (error) {
      // Anything else may pass: it goes through, and the next try begins with the same chat.
      if (!isOutOfReach(error)) throw error;
    }
  }
  throw new TerrainError('UNKNOWN_PARTICIPANT');
}

function isOutOfReach(error: unknown): boolean {
  return error instanceof TerrainError && ['UNKNOWN_PARTICIPANT', 'UNREACHABLE'].includes(error.code);
}

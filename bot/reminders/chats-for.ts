import type { Chat } from '../ports/chat.ts';
import type { Store } from '../ports/store.ts';

type Reaching = Pick<Chat, 'name' | 'capabilities'>;

/**
 * The chats that reach a person, in the order in which they are tried: those of their accounts, the latest tied first,
 * then those that reach everybody.
 */
export async function chatsFor<C extends Reaching>(
  { accounts }: Pick<Store, 'accounts'>,
  chats: readonly C[],
  participant: string,
): Promise<readonly C[]> {
  const names = [...new Set((await accounts.of(participant)).map(({ chat }) => chat))];
  const tied = names.flatMap((name) => chats.filter((chat) => chat.name === name));
  const others = chats.filter((chat) => chat.capabilities.reachesEverybody && !tied.includes(chat));
  return [...tied, ...others];
}

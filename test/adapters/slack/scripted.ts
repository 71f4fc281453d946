import type { Invocation } from '../../../bot/invocation.ts';
import type { ChatHandler, Reply } from '../../../bot/ports/chat.ts';
import type { Store } from '../../../bot/ports/store.ts';
import { privateReply, saying } from '../../contracts/chat/sayings.ts';

/** A bot that knows tied accounts, answers what it is told to, and remembers what it was asked. */
export interface Scripted extends ChatHandler {
  readonly asked: readonly Invocation[];
  answer(decide: (invocation: Invocation) => Reply | Promise<Reply>): void;
}

export function createScripted(store: Store): Scripted {
  const asked: Invocation[] = [];
  let decide: (invocation: Invocation) => Reply | Promise<Reply> = () => privateReply(saying('Noté.'));
  return {
    asked,
    answer: (next) => {
      decide = next;
    },
    identify: async ({ user }) => {
      const tie = await store.accounts.get('slack', user);
      return tie === undefined ? undefined : store.participants.get(tie.participant);
    },
    welcome: async () => privateReply(saying('Qui êtes-vous ?')),
    handle: async (invocation) => {
      asked.push(invocation);
      return decide(invocation);
    },
    complete: async () => [],
  };
}

import { GENERAL_CHANNEL } from '../../../bot/domain/edition.ts';
import type { Invocation } from '../../../bot/invocation.ts';
import type { Reply } from '../../../bot/ports/chat.ts';
import type { ChatSubject } from '../../contracts/chat/chat-subject.ts';
import { saying } from '../../contracts/chat/sayings.ts';
import type { Opened } from '../../contracts/contract.ts';
import { NO_ACCOUNTS } from './fake-handler.ts';
import { openWebChat } from './open-web-chat.ts';
import { CAMILLE, EDITION, MALIK } from './sample-workspace.ts';
import { createWebHands } from './web-hands.ts';

/** The workspace as the contract of chats wants to see it. */
export async function openWebChatSubject(): Promise<Opened<ChatSubject>> {
  const asked: Invocation[] = [];
  let decide: (invocation: Invocation) => Reply | Promise<Reply> = () => ({
    type: 'message',
    visibility: 'private',
    message: saying('Rien à dire.'),
  });
  const { chat, close } = await openWebChat({
    handle: async (invocation) => {
      asked.push(invocation);
      return decide(invocation);
    },
    complete: async () => [],
    ...NO_ACCOUNTS,
  });
  const subject: ChatSubject = {
    chat,
    hands: createWebHands(chat.url),
    edition: EDITION,
    ada: CAMILLE,
    ben: MALIK,
    channel: GENERAL_CHANNEL,
    answer: (next) => {
      decide = next;
    },
    asked,
  };
  return { subject, close };
}

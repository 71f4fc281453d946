import { FORGET_REPORT, type ForgetPayload } from '../bot/forgetting.ts';
import type { Chat } from '../bot/ports/chat.ts';
import type { Job } from '../bot/ports/queue.ts';
import { paragraph } from '../bot/reply.ts';
import { wordingFor } from '../bot/wording/index.ts';

const MAX_ATTEMPTS = 12;

/** Takes an erased report's words out of the messages that quoted it. */
export function forgetReport({ chats }: { readonly chats: readonly Chat[] }): Job {
  return {
    name: FORGET_REPORT,
    maxAttempts: MAX_ATTEMPTS,
    run: async ({ payload }) => {
      const { report } = payload as ForgetPayload;
      const message = { blocks: [paragraph(wordingFor('fr').report.forgotten)] };
      await Promise.all(chats.map((chat) => chat.forget(report, message)));
    },
  };
}

import type { BotContext } from '../bot/context.ts';
import type { HalfSwap } from '../bot/domain/half-split.ts';
import type { Participant } from '../bot/domain/participant.ts';
import { swapButtons } from '../bot/halves/swap-halves.ts';
import { TELL_SWAP, type TellSwapPayload } from '../bot/halves/swap-news.ts';
import type { Message } from '../bot/message.ts';
import type { Chat } from '../bot/ports/chat.ts';
import type { Job } from '../bot/ports/queue.ts';
import { paragraph } from '../bot/reply.ts';
import { tellPerson } from '../bot/tell-person.ts';
import { wordingFor } from '../bot/wording/index.ts';

/** With the delays of the queue, some hours of a platform that is away. */
const MAX_ATTEMPTS = 24;

/** Tells a student that another would swap halves, or what the other answered. */
export function tellSwap({ store }: BotContext, chats: readonly Chat[]): Job {
  return {
    name: TELL_SWAP,
    maxAttempts: MAX_ATTEMPTS,
    run: async ({ payload }) => {
      const { swap: id, to } = payload as TellSwapPayload;
      const swap = await store.halves.swap(id);
      const asker = swap && (await store.participants.get(swap.asker));
      const asked = swap && (await store.participants.get(swap.asked));
      if (swap === undefined || asker === undefined || asked === undefined) return;
      const person = to === 'asked' ? asked : asker;
      const message = to === 'asked' ? question(swap, asker, asked) : answerOf(swap, asker, asked);
      if (message === undefined) return;
      await tellPerson(store, chats, person.id, message, `swap/${id}/${to}`);
    },
  };
}

/** Nothing when it was withdrawn meanwhile. */
function question(swap: HalfSwap, asker: Participant, asked: Participant): Message | undefined {
  if (swap.state !== 'open') return undefined;
  const wording = wordingFor(asked.locale);
  const blocks = [paragraph(wording.halves.asksYouWhy(asked.half ?? '')), swapButtons(wording, swap)];
  return { title: wording.halves.asksYou(asker.name), blocks };
}

function answerOf({ state }: HalfSwap, asker: Participant, asked: Participant): Message | undefined {
  if (state !== 'accepted' && state !== 'declined') return undefined;
  const words = wordingFor(asker.locale).halves;
  return { title: words.theyAnswered[state](asked.name), blocks: [paragraph(words.yours(asker.half ?? ''))] };
}

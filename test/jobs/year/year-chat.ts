import { TerrainError } from '../../../bot/errors.ts';
import type { Message } from '../../../bot/message.ts';
import type { Chat, ChatTarget } from '../../../bot/ports/chat.ts';
import type { Store } from '../../../bot/ports/store.ts';
import type { Fate } from './fate.ts';

/** A message that arrived, on the platform's side: it outlives every process. */
export interface Arrival {
  readonly key: string;
  readonly who: string;
  readonly message: Message;
  readonly at: number;
}

interface Side {
  readonly arrivals: Arrival[];
  readonly store: Store;
  readonly fate: Fate;
  readonly now: () => number;
}

const CAPABILITIES = {
  ...{ privateReplies: true, privateDeliveries: true, forms: true, updates: true },
  ...{ namedChannels: true, newChannels: false },
};

/** A chat that reaches everybody and keeps what it delivered under its key. */
export function roomChat(name: string, side: Side): Chat {
  return chat(name, { reachesEverybody: true, remembersItself: true }, (target, message, key) =>
    side.fate.through(async () => take(side, target, message, key)),
  );
}

/** A chat with accounts, that looks an uncertain delivery up by its key, as Slack's adapter does. */
export function accountChat(name: string, side: Side): Chat {
  return chat(name, {}, async (target, message, key) => {
    const { accounts, deliveries } = side.store;
    const ties = target.type === 'person' ? await accounts.of(target.participant) : [];
    if (!ties.some((tie) => tie.chat === name)) throw new TerrainError('UNKNOWN_PARTICIPANT');
    const [now, lease] = [side.now(), side.now() + 30_000].map((instant) => new Date(instant).toISOString());
    const claim = await deliveries.claim(name, key, lease ?? '', now ?? '');
    if (claim.outcome === 'sent') return key;
    if (claim.outcome === 'busy') throw new Error('busy');
    await side.fate.through(async () => {
      const isThere = claim.outcome === 'uncertain' && side.arrivals.some((arrival) => arrival.key === key);
      if (!isThere) side.arrivals.push(arrivalOf(side, target, message, key));
    });
    await deliveries.sent({ chat: name, key, ref: key, reports: [], at: now ?? '' });
    return key;
  });
}

function chat(
  name: string,
  more: Partial<Chat['capabilities']>,
  deliver: (target: ChatTarget, message: Message, key: string) => Promise<unknown>,
): Chat {
  const none = async () => {};
  return {
    ...{
      name,
      capabilities: { ...CAPABILITIES, ...more },
      start: none,
      stop: none,
      update: none,
      forget: none,
    },
    deliver: async (target, message, key) => {
      await deliver(target, message, key);
      return { chat: name, id: key };
    },
  };
}

function take(side: Side, target: ChatTarget, message: Message, key: string): void {
  if (!side.arrivals.some((arrival) => arrival.key === key))
    side.arrivals.push(arrivalOf(side, target, message, key));
}

function arrivalOf({ now }: Side, target: ChatTarget, message: Message, key: string): Arrival {
  const who = target.type === 'channel' ? `#${target.channel}` : target.participant;
  return { key, who, message, at: now() };
}

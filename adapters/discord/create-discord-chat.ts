import type { Chat, ChatHandler } from '../../bot/ports/chat.ts';
import type { ChatMemory } from '../../bot/ports/chat-memory.ts';
import type { Clock } from '../../bot/ports/clock.ts';
import type { Random } from '../../bot/ports/random.ts';
import { createTurns } from '../system/turns.ts';
import { type Connection, openConnection } from './connection.ts';
import { createChannel } from './deliver/create-channel.ts';
import { deliver, KNOWS_KEYS_FOR_MS } from './deliver/deliver.ts';
import { forgetReport } from './deliver/quoting.ts';
import { CHAT, type Desk, type DiscordLogger } from './desk.ts';
import { withinPatience } from './login.ts';
import { payloadOf } from './render/payload-of.ts';
import { askApplicationId } from './rest/application-id.ts';
import { closeRestClients, createRestClients } from './rest/clients.ts';
import { replaceMessage } from './rest/message-place.ts';
import { siteAt } from './site.ts';

/** How the platform is reached, and what it is to this Terrain. */
export interface DiscordSettings {
  readonly token: string;
  readonly guildId: string;
  /** Id or name of the role whose members coordinate. */
  readonly coordinatorRole?: string;
}

export interface DiscordOptions {
  readonly settings: DiscordSettings;
  readonly memory: ChatMemory;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger?: DiscordLogger;
  /** Base address of Terrain's pages; absent where people have no way to them: then nothing links there. */
  readonly siteUrl?: string | undefined;
  /** Base address of the platform's interface, for doubles of it. */
  readonly api?: string;
}

/** Discord as a chat: slash commands, buttons, forms, messages and what a message's menu reports. */
export function createDiscordChat(options: DiscordOptions): Chat {
  const { settings, siteUrl, api, ...ports } = options;
  const address = api === undefined ? {} : { api };
  const desk: Desk = {
    ...ports,
    turn: createTurns(),
    rest: createRestClients(settings.token, address),
    site: siteAt(siteUrl),
    guild: settings.guildId,
    coordinatorRole: settings.coordinatorRole,
  };
  const application = askApplicationId(desk.rest.broadcast);
  let connection: Connection | undefined;
  const sending = new Map<string, Promise<string>>();

  /** Asked twice at once, it is sent by the first and told to both. */
  function once(key: string, send: () => Promise<string>): Promise<string> {
    const sent = sending.get(key) ?? send().finally(() => sending.delete(key));
    sending.set(key, sent);
    return sent;
  }

  /** Tries on behind a start that gave up waiting: the next start waits for the same. */
  function connect(handler: ChatHandler): Connection {
    const opened = openConnection({ ...desk, handler }, settings.token, address);
    opened.ready.catch(() => {
      if (connection === opened) connection = undefined;
      return opened.close();
    });
    return opened;
  }

  return {
    name: CHAT,
    capabilities: {
      ...{ privateReplies: true, privateDeliveries: false, forms: true, updates: true },
      ...{ namedChannels: false, newChannels: true, knowsKeysForMs: KNOWS_KEYS_FOR_MS },
    },
    start: async (handler) => {
      connection ??= connect(handler);
      await withinPatience(desk.clock, connection.ready);
    },
    stop: async () => {
      await connection?.close();
      connection = undefined;
      await Promise.allSettled(sending.values());
      closeRestClients(desk.rest);
    },
    deliver: async (target, message, key) => ({
      chat: CHAT,
      id: await once(key, () => deliver(desk, target, message, key)),
    }),
    update: async (ref, message) => {
      const payload = await payloadOf({ message, locale: 'fr' }, desk);
      await replaceMessage(desk.rest.broadcast, await application(), ref.id, payload);
    },
    forget: async (report, message) => {
      const payload = await payloadOf({ message, locale: 'fr' }, desk);
      await forgetReport(desk, await application(), report, payload);
    },
    createChannel: (name) => createChannel(desk, name),
  };
}

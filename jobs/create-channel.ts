import { audit } from '../bot/audit.ts';
import { CREATE_CHANNEL, type CreateChannelPayload } from '../bot/channel-creation.ts';
import type { BotContext } from '../bot/context.ts';
import { themeOf } from '../bot/domain/edition.ts';
import { TerrainError } from '../bot/errors.ts';
import type { Message } from '../bot/message.ts';
import type { Chat } from '../bot/ports/chat.ts';
import type { Job } from '../bot/ports/queue.ts';
import { paragraph } from '../bot/reply.ts';
import { tellPerson } from '../bot/tell-person.ts';
import { wordingFor } from '../bot/wording/index.ts';

const MAX_ATTEMPTS = 8;

/** Makes the channel of a theme, ties it, and tells who asked. */
export function createChannel(context: BotContext, chats: readonly Chat[]): Job {
  const { store } = context;
  return {
    name: CREATE_CHANNEL,
    maxAttempts: MAX_ATTEMPTS,
    run: async ({ payload }) => {
      const asked = payload as CreateChannelPayload;
      const message = await make(context, chats, asked);
      if (message === undefined) return;
      await tellPerson(store, chats, asked.asker, message, `channel/${asked.request}`, asked.chat);
    },
  };
}

/** What to tell; undefined when what was asked for is no longer there. */
async function make(
  context: BotContext,
  chats: readonly Chat[],
  asked: CreateChannelPayload,
): Promise<Message | undefined> {
  const { store } = context;
  const edition = await store.editions.get(asked.edition);
  const theme = edition && themeOf(edition, asked.theme);
  const me = await store.participants.get(asked.asker);
  const chat = chats.find(({ name }) => name === asked.chat);
  if (edition === undefined || theme === undefined || me === undefined) return undefined;
  if (chat?.createChannel === undefined) return undefined;
  const wording = wordingFor(me.locale);
  try {
    const channel = await chat.createChannel(theme.channel);
    await store.channels.tie({ chat: chat.name, channel, edition: edition.id, theme: theme.id });
    await audit({ ...context, edition, me }, 'channel.created', `channel:${chat.name}/${channel}`);
    const { created, createdWhy } = wording.channel;
    return { title: created(theme.channel), blocks: [paragraph(createdWhy(theme.label))] };
  } catch (error) {
    if (!(error instanceof TerrainError) || error.code !== 'CHANNEL_REFUSED') throw error;
    return { blocks: [paragraph(wording.errors.CHANNEL_REFUSED(error.values))] };
  }
}

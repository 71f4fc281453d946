import { createTables } from '../../../adapters/files/create-tables.ts';
import { createQueue } from '../../../adapters/in-process/create-queue.ts';
import { type Bot, createBot } from '../../../bot/bot.ts';
import type { Chat } from '../../../bot/ports/chat.ts';
import { createChannel } from '../../../jobs/create-channel.ts';
import { forgetReport } from '../../../jobs/forget-report.ts';
import { refreshSynthesis } from '../../../jobs/refresh-synthesis.ts';
import { tellSynthesis } from '../../../jobs/tell-synthesis.ts';
import { createInlineAnalyser } from '../../doubles/inline-analyser.ts';
import { createSeededRandom } from '../../doubles/seeded-random.ts';
import { type OpenDiscord, openDiscord } from './open-discord.ts';

/** The whole assistant on Discord's double: the real bot, jobs, store and SDK. */
export interface OpenAssistant extends OpenDiscord {
  readonly bot: Bot;
  readonly chat: Chat;
  readonly unexpected: readonly unknown[];
  /** Lets time pass until the jobs that are due have run. */
  work(): Promise<void>;
}

export async function openAssistant(): Promise<OpenAssistant> {
  const discord = await openDiscord();
  const { store, clock } = discord;
  const random = createSeededRandom(7);
  const queue = createQueue({ jobs: store.jobs, clock, random });
  const unexpected: unknown[] = [];
  const chats: Chat[] = [];
  const ports = {
    store,
    queue,
    clock,
    random,
    analyser: createInlineAnalyser(),
    tables: createTables(),
    chats,
  };
  const bot = createBot(ports, (error) => unexpected.push(error));
  const chat = discord.createChat();
  chats.push(chat);
  await queue.start([
    refreshSynthesis({ context: bot.context, chats, onVersion: () => {} }),
    tellSynthesis(bot.context, chats),
    forgetReport({ chats }),
    createChannel(bot.context, chats),
  ]);
  await chat.start(bot.handler);
  return {
    ...discord,
    ...{ bot, chat, unexpected },
    work: async () => {
      await clock.advance(30_000);
      await queue.idle();
    },
    close: async () => {
      await queue.stop();
      await discord.close();
    },
  };
}

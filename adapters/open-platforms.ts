import type { Command } from '../bot/command.ts';
import type { Chat } from '../bot/ports/chat.ts';
import type { ChatMemory } from '../bot/ports/chat-memory.ts';
import type { Clock } from '../bot/ports/clock.ts';
import type { Random } from '../bot/ports/random.ts';
import type { Config } from './config.ts';

/** What the adapter of a platform is made with. */
export interface PlatformParts {
  readonly store: ChatMemory;
  readonly commands: readonly Command[];
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: PlatformLogger;
}

interface PlatformLogger {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** The platforms that the settings switch on, not started yet. Their libraries load now, and only theirs. */
export async function openPlatforms(config: Config, parts: PlatformParts): Promise<readonly Chat[]> {
  const { slack, discord, publicUrl: siteUrl } = config;
  const { commands, clock, random, logger, store: memory } = parts;
  const options = { memory, commands, clock, random, logger, siteUrl };
  const chats: Chat[] = [];
  if (slack !== undefined) {
    const { createSlackChat } = await import('./slack/create-slack-chat.ts');
    const { apiUrl, url: _, ...settings } = slack;
    chats.push(createSlackChat({ ...options, settings, ...(apiUrl === undefined ? {} : { apiUrl }) }));
  }
  if (discord !== undefined) {
    const { createDiscordChat } = await import('./discord/create-discord-chat.ts');
    const { api, ...settings } = discord;
    chats.push(createDiscordChat({ ...options, settings, ...(api === undefined ? {} : { api }) }));
  }
  return chats;
}

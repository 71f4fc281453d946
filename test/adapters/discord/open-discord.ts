import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { discordCommands } from '../../../adapters/discord/commands/discord-commands.ts';
import { createDiscordChat, type DiscordOptions } from '../../../adapters/discord/create-discord-chat.ts';
import { openStore } from '../../../adapters/sqlite/open-store.ts';
import { allCommands } from '../../../bot/commands/index.ts';
import type { Participant } from '../../../bot/domain/participant.ts';
import type { Chat } from '../../../bot/ports/chat.ts';
import type { Store } from '../../../bot/ports/store.ts';
import { createManualClock, type ManualClock } from '../../doubles/manual-clock.ts';
import { type DiscordDouble, openDiscordDouble, TOKEN } from '../../fakes/discord/discord-double.ts';
import type { DoubleUser, Json } from '../../fakes/discord/world.ts';

/** The platform's double, a real SQLite file, and chats on both. */
export interface OpenDiscord {
  readonly platform: DiscordDouble;
  readonly store: Store;
  readonly clock: ManualClock;
  /** What the chats logged. */
  readonly logged: readonly { readonly details: object; readonly sentence: string }[];
  /** A chat that is not started yet; several stand for several processes. */
  createChat(change?: Partial<DiscordOptions['settings']>): Chat;
  /** Ties an account to a participant, and has it join the guild. */
  join(person: Participant): Promise<DoubleUser>;
  close(): Promise<void>;
}

const MORNING = '2026-11-24T09:00:00.000Z';

export async function openDiscord(): Promise<OpenDiscord> {
  const folder = mkdtempSync(join(tmpdir(), 'terrain-discord-'));
  const clock = createManualClock(MORNING);
  const store = openStore(join(folder, 'terrain.sqlite'));
  const platform = await openDiscordDouble(clock);
  platform.world.commands = discordCommands(allCommands) as unknown as Json[];
  const logged: { details: object; sentence: string }[] = [];
  const log = (details: object, sentence: string) => logged.push({ details, sentence });
  const chats: Chat[] = [];
  return {
    ...{ platform, store, clock, logged },
    createChat(change = {}) {
      const chat = createDiscordChat({
        settings: {
          token: TOKEN,
          guildId: platform.world.guild.id,
          coordinatorRole: 'Coordination',
          ...change,
        },
        ...{ memory: store, clock, logger: { error: log, warn: log }, api: platform.api },
        random: { id: () => crypto.randomUUID() },
        siteUrl: 'https://terrain.exemple.fr',
      });
      chats.push(chat);
      return chat;
    },
    async join(person) {
      const user = platform.people.join(person.name);
      const at = clock.now().toISOString();
      const tie = {
        chat: 'discord',
        user: user.id,
        participant: person.id,
        name: person.name,
        by: 'code',
        at,
      } as const;
      await store.accounts.tie(tie);
      return user;
    },
    async close() {
      await Promise.all(chats.map((chat) => chat.stop()));
      await platform.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

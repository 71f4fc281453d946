import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSlackChat, type SlackChat } from '../../../adapters/slack/create-slack-chat.ts';
import { openStore } from '../../../adapters/sqlite/open-store.ts';
import { allCommands } from '../../../bot/commands/index.ts';
import type { Edition } from '../../../bot/domain/edition.ts';
import type { Participant } from '../../../bot/domain/participant.ts';
import type { Store } from '../../../bot/ports/store.ts';
import { createManualClock, type ManualClock } from '../../doubles/manual-clock.ts';
import { createSeededRandom } from '../../doubles/seeded-random.ts';
import { type Incoming, overHttp, overSocket } from '../../fakes/slack/incoming.ts';
import { createSlackPeople, type SlackPeople } from '../../fakes/slack/people.ts';
import { openSlackDouble, type SlackDouble } from '../../fakes/slack/slack-double.ts';

/** How requests come to the app. */
export type Mode = 'http' | 'socket';

export interface SlackOptions {
  readonly edition: Edition;
  readonly people: readonly Participant[];
  readonly mode?: Mode;
  /** Names of the public channels that are there; those of all themes when absent. */
  readonly channels?: readonly string[];
  readonly scopes?: readonly string[];
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly coordinatorRole?: string;
  readonly signingSecret?: string;
  /** Addresses of accounts that are not those of the participants, by participant. */
  readonly emails?: Readonly<Record<string, string>>;
}

/** A Slack workspace, a store, and the adapter between them; nothing has started. */
export interface SlackDesk {
  readonly double: SlackDouble;
  readonly store: Store;
  readonly clock: ManualClock;
  readonly chat: SlackChat;
  readonly people: SlackPeople;
  readonly incoming: Incoming;
  /** What the adapter wrote into its log. */
  readonly log: readonly unknown[];
  /** Slack's id of a participant, whose handle is their id. */
  user(person: Participant): string;
  /** Another process on the same store and the same workspace. */
  another(port?: number): Pick<SlackDesk, 'chat' | 'people' | 'incoming'>;
  close(): Promise<void>;
}

export async function openSlack(options: SlackOptions): Promise<SlackDesk> {
  const { edition, people, mode = 'http', coordinatorRole, signingSecret } = options;
  const folder = mkdtempSync(join(tmpdir(), 'terrain-slack-'));
  const store = openStore(join(folder, 'terrain.sqlite'));
  await store.editions.add(edition);
  await store.participants.saveAll(people);
  const double = await openSlackDouble({
    people: people.map(({ id, name, email }) => ({
      name: id,
      realName: name,
      email: options.emails?.[id] ?? email,
    })),
    channels: options.channels ?? edition.themes.map(({ channel }) => channel),
    ...(options.scopes === undefined ? {} : { scopes: options.scopes }),
    ...(options.groups === undefined ? {} : { groups: options.groups }),
  });
  const clock = createManualClock();
  const log: unknown[] = [];
  const note = (details: object, message: string) => log.push([message, details]);
  const chats: SlackChat[] = [];
  const open = (seed: number, port = 0) => {
    const chat = createSlackChat({
      settings: {
        botToken: double.botToken,
        port,
        ...(mode === 'http'
          ? { signingSecret: signingSecret ?? double.signingSecret }
          : { appToken: double.appToken }),
        ...(coordinatorRole === undefined ? {} : { coordinatorRole }),
      },
      memory: store,
      commands: allCommands,
      clock,
      random: createSeededRandom(seed),
      logger: { warn: note, error: note },
      siteUrl: 'https://terrain.exemple.fr',
      apiUrl: double.apiUrl,
    });
    chats.push(chat);
    const incoming = mode === 'http' ? overHttp(double, () => chat.port ?? 0) : overSocket(double);
    return { chat, incoming, people: createSlackPeople(double, incoming, () => idle(chats)) };
  };
  return {
    ...open(7),
    double,
    store,
    clock,
    log,
    user: ({ id }) => double.user(id),
    another: (port) => open(8, port),
    close: async () => {
      for (const chat of chats) await chat.stop();
      await double.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function idle(chats: readonly SlackChat[]): Promise<void> {
  for (const chat of chats) await chat.idle();
}

import { webApi } from '@slack/bolt';
import { REST, Routes } from 'discord.js';
import { createDiscordChat } from '../../../adapters/discord/create-discord-chat.ts';
import { createSlackChat } from '../../../adapters/slack/create-slack-chat.ts';
import { createSystemClock } from '../../../adapters/system/system-clock.ts';
import { createSystemRandom } from '../../../adapters/system/system-random.ts';
import { allCommands } from '../../../bot/commands/index.ts';
import type { Participant } from '../../../bot/domain/participant.ts';
import type { Chat } from '../../../bot/ports/chat.ts';
import type { Store } from '../../../bot/ports/store.ts';
import { paragraph } from '../../../bot/reply.ts';
import { openTemporaryStore } from '../../adapters/sqlite/temporary-store.ts';
import { openDiscordDouble, TOKEN } from '../../fakes/discord/discord-double.ts';
import { createRateLimit } from '../../fakes/rate-limit.ts';
import { table } from '../table.ts';
import { fillStore, studentsOf, tieAll } from './bench-desk.ts';
import { openBenchWorkspace } from './slack-platform.ts';

const MESSAGES = 500;
/** Messages whose answer is lost on the way: nobody knows whether they arrived, and they did. */
const ANSWERS_LOST = 10;
/** Slack takes "several hundred messages a minute" in a workspace. */
const SLACK_LIMIT = { calls: 120, windowMs: 30_000 };
/** Below the documented 50 requests a second, so that it is met. */
const DISCORD_LIMIT = { calls: 40, windowMs: 1000 };

const TEXT = /Rappel n° \d+/;

interface Run {
  /** Sends the n-th message. */
  readonly send: (student: Participant, text: string, n: number) => Promise<unknown>;
  /** Texts that arrived. */
  readonly arrived: () => readonly string[];
  readonly refused: () => number;
  readonly close: () => Promise<void>;
}

/** A reminder to each of 500 people on a platform that limits and loses answers: Terrain beside the bare SDK. */
export async function privateMessagesTable(): Promise<string> {
  const runs = [
    ['Slack, Terrain', openSlackRun(slackDelivery)],
    ['Slack, WebClient', openSlackRun(webClientPost)],
    ['Discord, Terrain', openDiscordRun(discordDelivery)],
    ['Discord, REST', openDiscordRun(restPost)],
  ] as const;
  // All at once: they wait for their limits and not for the machine.
  const rows = await Promise.all(runs.map(async ([name, run]) => [name, ...(await figuresOf(await run))]));
  return table([['', 'messages', 'lost', 'doubled', '429', 'seconds to the last'], ...rows]);
}

async function figuresOf({ send, arrived, refused, close }: Run): Promise<readonly (string | number)[]> {
  const begun = performance.now();
  await Promise.all(studentsOf(MESSAGES).map((student, n) => send(student, `Rappel n° ${n}`, n)));
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  const texts = arrived().flatMap((text) => TEXT.exec(text)?.[0] ?? []);
  await close();
  const different = new Set(texts).size;
  return [MESSAGES, MESSAGES - different, texts.length - different, refused(), seconds];
}

async function openSlackRun(sender: SlackSender): Promise<Run> {
  const { subject, close } = await openTemporaryStore();
  const students = studentsOf(MESSAGES);
  const double = await openBenchWorkspace(students);
  await fillStore(subject.store, students, 0);
  await tieAll(subject.store, 'slack', new Map(students.map((each) => [each, double.user(each.id)])));
  const limit = createRateLimit(SLACK_LIMIT.calls, SLACK_LIMIT.windowMs);
  double.faults.limit('chat.postMessage', limit);
  double.faults.next('chat.postMessage', ...Array(ANSWERS_LOST).fill({ type: 'unanswered' }));
  return {
    send: sender(double, subject.store),
    arrived: () =>
      double.calls
        .filter(({ method }) => method === 'chat.postMessage')
        .map(({ body }) => JSON.stringify(body.text)),
    refused: limit.refused,
    close: async () => {
      await double.close();
      await close();
    },
  };
}

type SlackSender = (double: Awaited<ReturnType<typeof openBenchWorkspace>>, store: Store) => Run['send'];

const slackDelivery: SlackSender = ({ botToken, signingSecret, apiUrl }, store) =>
  delivering(
    createSlackChat({
      ...{ settings: { botToken, signingSecret, port: 0 }, apiUrl, memory: store, commands: allCommands },
      ...{ clock: createSystemClock(), random: createSystemRandom() },
    }),
  );

/** What one writes with the SDK as it comes: it waits for limits, and tries again by itself. */
const webClientPost: SlackSender = ({ botToken, apiUrl, user }) => {
  const client = new webApi.WebClient(botToken, { slackApiUrl: apiUrl, logLevel: webApi.LogLevel.ERROR });
  return async ({ id }, text) => {
    const { channel } = await client.conversations.open({ users: user(id) });
    await client.chat.postMessage({ channel: channel?.id ?? '', text });
  };
};

async function openDiscordRun(sender: DiscordSender): Promise<Run> {
  const { subject, close } = await openTemporaryStore();
  const students = studentsOf(MESSAGES);
  const double = await openDiscordDouble(createSystemClock());
  await fillStore(subject.store, students, 0);
  const users = new Map(students.map((each) => [each, double.people.join(each.name).id]));
  await tieAll(subject.store, 'discord', users);
  const limit = createRateLimit(DISCORD_LIMIT.calls, DISCORD_LIMIT.windowMs);
  double.limit(limit);
  for (const user of [...users.values()].slice(0, ANSWERS_LOST)) {
    const path = new RegExp(`/channels/${double.people.privately(user)}/messages$`);
    double.fail({ path, method: 'POST', status: 502, done: true });
  }
  const userIds = [...users.values()];
  return {
    send: sender(double, subject.store, userIds),
    arrived: () => [...double.world.messages.values()].map(({ body }) => JSON.stringify(body)),
    refused: limit.refused,
    close: async () => {
      await double.close();
      await close();
    },
  };
}

type DiscordSender = (
  double: Awaited<ReturnType<typeof openDiscordDouble>>,
  store: Store,
  users: readonly string[],
) => Run['send'];

const discordDelivery: DiscordSender = ({ api, world }, store) =>
  delivering(
    createDiscordChat({
      ...{ settings: { token: TOKEN, guildId: world.guild.id }, api, memory: store },
      ...{ clock: createSystemClock(), random: createSystemRandom() },
    }),
  );

const restPost: DiscordSender = ({ api }, _store, users) => {
  const rest = new REST({ api }).setToken(TOKEN);
  return async (_student, content, n) => {
    const body = { recipient_id: users[n] };
    const { id } = (await rest.post(Routes.userChannels(), { body })) as { id: string };
    await rest.post(Routes.channelMessages(id), { body: { content } });
  };
};

function delivering(chat: Chat): Run['send'] {
  return ({ id: participant }, text, n) =>
    chat.deliver({ type: 'person', participant }, { blocks: [paragraph(text)] }, `rappel/${n}`);
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { type Bot, createBot } from '../bot/bot.ts';
import type { BotContext, Ports } from '../bot/context.ts';
import { requestEmbedding } from '../bot/embedding.ts';
import type { Chat } from '../bot/ports/chat.ts';
import type { Job } from '../bot/ports/queue.ts';
import { DELIVER_REMINDERS } from '../bot/reminders/request-delivery.ts';
import { createChannel } from '../jobs/create-channel.ts';
import { deliverReminders } from '../jobs/deliver-reminders.ts';
import { embedReports } from '../jobs/embed-reports.ts';
import { forgetReport } from '../jobs/forget-report.ts';
import { measureSolidity } from '../jobs/measure-solidity.ts';
import { refreshSynthesis } from '../jobs/refresh-synthesis.ts';
import { SWEEP_MEMORY, sweepMemory } from '../jobs/sweep-memory.ts';
import { tellSwap } from '../jobs/tell-swap.ts';
import { tellSynthesis } from '../jobs/tell-synthesis.ts';
import type { Config } from './config.ts';
import type { EncoderService } from './encoder/encoder-service.ts';
import { openEncoder } from './encoder/open-encoder.ts';
import { createTables } from './files/create-tables.ts';
import { createQueue } from './in-process/create-queue.ts';
import { openPlatforms } from './open-platforms.ts';
import { seedSample } from './seed-sample.ts';
import { openStore } from './sqlite/open-store.ts';
import { createLogger } from './system/logger.ts';
import { type PatientStart, startPatiently } from './system/start-patiently.ts';
import { createSystemClock } from './system/system-clock.ts';
import { createSystemRandom } from './system/system-random.ts';
import { createWebChat, type WebChat } from './web/create-web-chat.ts';
import { createWorkerAnalyser } from './worker/create-worker-analyser.ts';

/** A running Terrain. */
export interface Terrain {
  /** Address of the local workspace. */
  readonly url: string;
  /** Answers what is under way, then closes everything. */
  stop(): Promise<void>;
}

/**
 * The composition root: the only place that knows which adapters exist. Everything runs in one process, on one
 * machine, with its data in `config.dataFolder`.
 * @throws TerrainError PORT_TAKEN or STORE_TOO_NEW
 */
export async function startTerrain(config: Config): Promise<Terrain> {
  mkdirSync(config.dataFolder, { recursive: true });
  const logger = createLogger();
  const clock = createSystemClock();
  const random = createSystemRandom();
  const store = openStore(join(config.dataFolder, 'terrain.sqlite'));
  const analyser = createWorkerAnalyser();
  const queue = createQueue({
    jobs: store.jobs,
    clock,
    random,
    onError: (error, job) => logger.error({ err: error, job }, 'a job failed'),
  });
  const encoding = openEncoder(config, clock, (reason) => logger.warn({ reason }, 'the encoder ended'));
  const chats: Chat[] = [];
  const ports: Ports = {
    ...{ store, queue, clock, random, analyser, chats },
    tables: createTables(),
    siteUrl: () => (config.publicUrl ?? web.url).replace(/\/+$/, ''),
    ...(encoding === undefined ? {} : { encoder: encoding.encoder }),
  };
  const bot = createBot(ports, (err, reference) => logger.error({ err, reference }, 'unexpected error'));
  const web = createWebChat({
    ...{ reading: bot.reading, answering: bot.answering, clock, random, logger },
    historyPath: join(config.dataFolder, 'workspace.sqlite'),
    port: config.port,
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
  });
  const platforms = await openPlatforms(config, { ...bot.context, logger });
  chats.push(web, ...platforms);
  const starts: PatientStart[] = [];
  const stop = async () => {
    await Promise.all([web.stop(), ...starts.map((start) => start.stop())]);
    await queue.stop();
    await encoding?.stop();
    await analyser.close();
    await store.close();
  };
  try {
    await seedSample(bot.context);
    await web.start(bot.handler);
    starts.push(...platforms.map((chat) => startInBackground(chat, bot, logger)));
    await queue.start(jobsOf(bot.context, chats, web, encoding));
    await queue.enqueue({ name: SWEEP_MEMORY, key: 'hourly', payload: null });
    await queue.enqueue({ name: DELIVER_REMINDERS, key: 'tick', payload: null });
    if (encoding !== undefined)
      encodeTheRest(encoding, bot.context).catch((err) => logger.error({ err }, 'the encoder did not start'));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: web.url, stop };
}

/** A platform that is away stops nothing else. */
function startInBackground(chat: Chat, { handler, context }: Bot, logger: Logger): PatientStart {
  return startPatiently({
    ...{ chat, handler, clock: context.clock },
    onFailure: (error, again) => {
      const reason = error instanceof Error ? error.message : String(error);
      logger.warn({ chat: chat.name, reason, again }, 'a chat did not start');
    },
  });
}

function jobsOf(
  context: BotContext,
  chats: readonly Chat[],
  web: WebChat,
  encoding: EncoderService | undefined,
): readonly Job[] {
  return [
    refreshSynthesis({ context, chats, onVersion: web.announce }),
    tellSynthesis(context, chats),
    measureSolidity(context),
    forgetReport({ chats }),
    createChannel(context, chats),
    tellSwap(context, chats),
    sweepMemory(context),
    deliverReminders(context, chats),
    ...(encoding === undefined ? [] : [embedReports(context, encoding.encoder)]),
  ];
}

/** What was filed before there was this encoder gets its vectors too. Nobody waits for it. */
async function encodeTheRest(encoding: EncoderService, context: BotContext): Promise<void> {
  if (!(await encoding.start())) return;
  const editions = await context.store.editions.list();
  for (const { id, themes } of editions.filter(({ status }) => status === 'open'))
    for (const theme of themes) await requestEmbedding(context, id, theme.id);
}

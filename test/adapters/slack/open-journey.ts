import { createTables } from '../../../adapters/files/create-tables.ts';
import { createQueue } from '../../../adapters/in-process/create-queue.ts';
import { type Bot, createBot } from '../../../bot/bot.ts';
import { createChannel } from '../../../jobs/create-channel.ts';
import { forgetReport } from '../../../jobs/forget-report.ts';
import { refreshSynthesis } from '../../../jobs/refresh-synthesis.ts';
import { edition, eventOf, people } from '../../bot/sample-edition.ts';
import { createInlineAnalyser } from '../../doubles/inline-analyser.ts';
import { createSeededRandom } from '../../doubles/seeded-random.ts';
import { openSlack, type SlackDesk, type SlackOptions } from './open-slack.ts';

/** Slack with the real bot behind it. */
export interface SlackJourney extends SlackDesk {
  readonly bot: Bot;
  /** What the bot did not foresee. */
  readonly unexpected: readonly unknown[];
  /** Lets time pass until the jobs that are due have run. */
  settle(): Promise<void>;
}

export async function openJourney(options: Partial<SlackOptions> = {}): Promise<SlackJourney> {
  const desk = await openSlack({ edition, people, ...options });
  const { store, clock, chat } = desk;
  await store.events.add(eventOf());
  const random = createSeededRandom(11);
  const queue = createQueue({ jobs: store.jobs, clock, random });
  const unexpected: unknown[] = [];
  const bot = createBot(
    { store, queue, clock, random, analyser: createInlineAnalyser(), tables: createTables(), chats: [chat] },
    (error) => unexpected.push(error),
  );
  await queue.start([
    refreshSynthesis({ context: bot.context, chats: [chat], onVersion: () => {} }),
    forgetReport({ chats: [chat] }),
    createChannel(bot.context, [chat]),
  ]);
  await chat.start(bot.handler);
  return {
    ...desk,
    bot,
    unexpected,
    settle: async () => {
      await clock.advance(10_000);
      await queue.idle();
    },
    close: async () => {
      await queue.stop();
      await desk.close();
    },
  };
}

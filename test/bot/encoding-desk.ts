import { createQueue } from '../../adapters/in-process/create-queue.ts';
import { type Bot, createBot } from '../../bot/bot.ts';
import type { Ports } from '../../bot/context.ts';
import type { GroupOptions, ReportInput } from '../../bot/group-reports.ts';
import type { Encoder } from '../../bot/ports/encoder.ts';
import type { Queue } from '../../bot/ports/queue.ts';
import type { Store } from '../../bot/ports/store.ts';
import { embedReports } from '../../jobs/embed-reports.ts';
import { refreshSynthesis } from '../../jobs/refresh-synthesis.ts';
import { openTemporaryStore } from '../adapters/sqlite/temporary-store.ts';
import { sampleContent, sampleEdition, sampleReport } from '../contracts/store/samples.ts';
import { createInlineAnalyser } from '../doubles/inline-analyser.ts';
import { createManualClock, type ManualClock } from '../doubles/manual-clock.ts';
import { createSeededRandom } from '../doubles/seeded-random.ts';

/** The assistant with an encoder, on a real store and a real queue. */
export interface EncodingDesk {
  readonly bot: Bot;
  readonly store: Store;
  readonly queue: Queue;
  readonly clock: ManualClock;
  /** What the analysis was given, run by run. */
  readonly runs: readonly { readonly reports: readonly ReportInput[]; readonly options: GroupOptions }[];
  /** Jobs that failed, by name. */
  readonly failures: readonly string[];
  /** Files reports in the theme "rural", as many at once. */
  file(texts: Readonly<Record<string, string>>): Promise<void>;
  /** Lets time pass until what is due in it has run. */
  settle(ms?: number): Promise<void>;
  close(): Promise<void>;
}

export async function openEncodingDesk(encoder: Encoder): Promise<EncodingDesk> {
  const { subject, close } = await openTemporaryStore();
  const { store } = subject;
  const clock = createManualClock();
  const random = createSeededRandom(3);
  const failures: string[] = [];
  const queue = createQueue({
    jobs: store.jobs,
    clock,
    random,
    onError: (_, { job }) => failures.push(job?.name ?? ''),
  });
  const inline = createInlineAnalyser();
  const runs: { reports: readonly ReportInput[]; options: GroupOptions }[] = [];
  const analyser: Ports['analyser'] = {
    ...inline,
    group(reports, options, control) {
      runs.push({ reports, options });
      return inline.group(reports, options, control);
    },
  };
  const tables = { read: () => ({ columns: [], rows: [], broken: [] }), write: () => new Uint8Array() };
  const bot = createBot({ store, queue, clock, random, analyser, tables, encoder }, (error) => {
    throw error;
  });
  await store.editions.add(sampleEdition());
  await queue.start([
    refreshSynthesis({ context: bot.context, chats: [], onVersion: () => undefined }),
    embedReports(bot.context, encoder),
  ]);
  return {
    ...{ bot, store, queue, clock, runs, failures },
    async file(texts) {
      const reports = Object.entries(texts).map(([id, text]) =>
        sampleReport({ id, content: sampleContent({ text }) }),
      );
      await store.reports.addAll(reports);
    },
    async settle(ms = 10_000) {
      await clock.advance(ms);
      await queue.idle();
    },
    async close() {
      await queue.stop();
      await close();
    },
  };
}

/** Three topics, in words that meet nowhere. */
export const TEXTS = {
  b1: 'Plus aucun bus le dimanche.',
  b2: 'Le car scolaire roule à vide.',
  b3: 'Un train sur deux est supprimé.',
  s1: 'Aucun médecin ne s’installe.',
  s2: 'La maison de santé ouvre enfin.',
  s3: 'Le médecin traitant part en retraite.',
  g1: 'Le guichet ferme à midi.',
  g2: 'La mairie accueille une permanence.',
  g3: 'Un guichet itinérant passe chaque mois.',
};

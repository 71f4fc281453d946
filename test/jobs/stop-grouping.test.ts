import { expect, it } from 'vitest';
import { createQueue } from '../../adapters/in-process/create-queue.ts';
import { createWorkerAnalyser } from '../../adapters/worker/create-worker-analyser.ts';
import { createBot } from '../../bot/bot.ts';
import type { Analyser } from '../../bot/ports/analyser.ts';
import { requestGrouping } from '../../bot/refresh.ts';
import { refreshSynthesis } from '../../jobs/refresh-synthesis.ts';
import { openTemporaryStore } from '../adapters/sqlite/temporary-store.ts';
import { COMPILED_SCRIPT } from '../adapters/worker/compiled-script.ts';
import { sampleTheme } from '../analysis/sample.ts';
import { sampleContent, sampleEdition, sampleReport } from '../contracts/store/samples.ts';
import { createManualClock } from '../doubles/manual-clock.ts';
import { createSeededRandom } from '../doubles/seeded-random.ts';

/** The worker thread; `begun` is told of the first sign of life of a grouping, `ended` of what became of it. */
function watchedAnalyser(begun: () => void, ended: (outcome: unknown) => void): Analyser {
  const worker = createWorkerAnalyser(COMPILED_SCRIPT);
  return {
    ...worker,
    group(reports, options, control) {
      const grouping = worker.group(reports, options, { ...control, onProgress: begun });
      grouping.then(ended, ended);
      return grouping;
    },
  };
}

it('a queue that stops gives up the grouping that runs in the thread, and leaves it to be done again', async () => {
  const { subject, close } = await openTemporaryStore();
  const { store } = subject;
  let outcome: unknown;
  let begin = (): void => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const analyser = watchedAnalyser(
    () => begin(),
    (end) => {
      outcome = end;
    },
  );
  const clock = createManualClock();
  const random = createSeededRandom(5);
  const queue = createQueue({ jobs: store.jobs, clock, random });
  const tables = { read: () => ({ columns: [], rows: [], broken: [] }), write: () => new Uint8Array() };
  const bot = createBot({ store, queue, clock, random, analyser, tables }, () => undefined);
  await store.editions.add(sampleEdition());
  await store.reports.addAll(
    sampleTheme('rural').map(({ id, text }) => sampleReport({ id, content: sampleContent({ text }) })),
  );
  await queue.start([refreshSynthesis({ context: bot.context, chats: [], onVersion: () => undefined })]);
  await requestGrouping({ queue, clock }, '2026', 'rural');
  await clock.advance(10_000);
  await begun;
  await queue.stop();
  expect(outcome).toMatchObject({ code: 'ANALYSIS_CANCELLED' });
  expect(await store.syntheses.latest('2026', 'rural')).toBeUndefined();
  expect(await store.jobs.list('waiting')).toHaveLength(1);
  await analyser.close();
  await close();
}, 60_000);

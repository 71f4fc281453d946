import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createQueue } from '../../../adapters/in-process/create-queue.ts';
import { openStore } from '../../../adapters/sqlite/open-store.ts';
import { instantJob } from '../../contracts/queue/queue-subject.ts';
import { createManualClock } from '../../doubles/manual-clock.ts';
import { runProcess } from '../../doubles/run-process.ts';
import { createSeededRandom } from '../../doubles/seeded-random.ts';
import { inTemporaryFolder } from '../sqlite/temporary-store.ts';

const WORKING = new URL('./working-child.mjs', import.meta.url);
const MINUTE_MS = 60_000;

/** Runs what a dead process left, a minute after its death; gives the payloads. */
async function runWhatIsLeft(path: string): Promise<unknown[]> {
  const store = openStore(path);
  const clock = createManualClock(new Date(Date.now() + MINUTE_MS).toISOString());
  const queue = createQueue({ jobs: store.jobs, clock, random: createSeededRandom(1) });
  const job = instantJob('succeeds');
  await queue.start([job]);
  await queue.idle();
  await queue.stop();
  expect(await store.jobs.list()).toEqual([]);
  await store.close();
  return job.runs.map(({ payload }) => payload);
}

it('runs every job that was asked for, whenever the process is killed', () =>
  inTemporaryFolder(async (folder) => {
    const random = createSeededRandom(3);
    for (let round = 0; round < 4; round += 1) {
      const path = join(folder, `${round}.db`);
      const { lines } = await runProcess(WORKING, [path], 1 + random.below(150));
      const numbers = (what: string) =>
        lines.filter((line) => line.startsWith(what)).map((line) => Number(line.split(' ')[1]));
      const ran = new Set<unknown>([...numbers('ran'), ...(await runWhatIsLeft(path))]);
      expect(numbers('asked').filter((number) => !ran.has(number))).toEqual([]);
    }
  }));

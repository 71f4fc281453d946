import { describe, expect, it } from 'vitest';
import { createQueue } from '../../../adapters/in-process/create-queue.ts';
import type { QueueFailure } from '../../../adapters/in-process/queue-failure.ts';
import { instantJob, request, watchedJob } from '../../contracts/queue/queue-subject.ts';
import { createSeededRandom } from '../../doubles/seeded-random.ts';
import { withQueues } from './open-queues.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

describe('the in-process queue', () => {
  it('doubles the rest after each failure from 2 seconds up to 10 minutes', () =>
    withQueues(async ({ queue, now, advance }) => {
      const job = instantJob('fails', 'send', 12);
      const times: number[] = [];
      const timed = {
        ...job,
        run: (run: Parameters<typeof job.run>[0]) => job.run(run).finally(() => times.push(+now())),
      };
      await queue.start([timed]);
      await queue.enqueue(request());
      await advance(120 * MINUTE_MS);
      const rests = times.slice(1).map((time, index) => Math.round((time - (times[index] ?? 0)) / SECOND_MS));
      expect(rests).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600]);
    }));

  it('runs four jobs at once and no more', () =>
    withQueues(async ({ queue, advance }) => {
      const job = watchedJob();
      await queue.start([job]);
      for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) await queue.enqueue(request({ key }));
      await advance(MINUTE_MS);
      expect(job.runs.length).toBe(4);
      job.runs[2]?.succeed();
      await advance(0);
      expect(job.runs.length).toBe(5);
    }));

  it('takes over what a process that died was running, once its lease has run out', () =>
    withQueues(async ({ queue, jobs, now, advance }) => {
      await queue.enqueue(request());
      const lease = new Date(now().getTime() + 30 * SECOND_MS).toISOString();
      await jobs.claim(['send'], now().toISOString(), lease);
      const job = instantJob('succeeds');
      await queue.start([job]);
      await advance(29 * SECOND_MS);
      expect(job.runs.length).toBe(0);
      await advance(2 * SECOND_MS);
      expect(job.runs.map(({ attempt }) => attempt)).toEqual([2]);
    }));

  it('buries a job during which the process died again and again', () =>
    withQueues(async ({ queue, jobs, now, advance }) => {
      await queue.enqueue(request());
      for (let crash = 0; crash < 6; crash += 1)
        await jobs.claim(['send'], now().toISOString(), now().toISOString());
      const job = instantJob('succeeds');
      await queue.start([job]);
      await advance(MINUTE_MS);
      expect(job.runs.length).toBe(0);
      expect((await queue.dead()).map(({ attempts }) => attempts)).toEqual([7]);
    }));

  it('goes on with its own job when it slept beyond its lease', () =>
    withQueues(async ({ queue, jobs, now, advance }) => {
      const job = watchedJob();
      await queue.start([job]);
      await queue.enqueue(request());
      await advance(0);
      // As after a sleep: the lease has passed before a timer could renew it.
      const [held] = await jobs.list();
      await jobs.renew(held?.id ?? '', 1, now().toISOString());
      await advance(MINUTE_MS);
      expect(job.runs.length).toBe(1);
      job.runs[0]?.succeed();
      await advance(0);
      expect(await jobs.list()).toEqual([]);
    }));

  it('aborts a job that another process has claimed meanwhile', () =>
    withQueues(async ({ queue, jobs, now, advance }) => {
      const job = watchedJob();
      await queue.start([job]);
      await queue.enqueue(request());
      await advance(9 * SECOND_MS);
      const inHours = new Date(now().getTime() + 100 * MINUTE_MS).toISOString();
      await jobs.claim(['send'], inHours, new Date(now().getTime() + 200 * MINUTE_MS).toISOString());
      await advance(2 * SECOND_MS);
      expect(job.runs.map(({ signal }) => signal.aborted)).toEqual([true]);
    }));

  it('sees within five seconds what another process asks for', () =>
    withQueues(async ({ queue, peer, advance }) => {
      const job = instantJob('succeeds');
      await queue.start([job]);
      await advance(MINUTE_MS);
      await peer.enqueue(request());
      await advance(5 * SECOND_MS);
      expect(job.runs.length).toBe(1);
    }));

  it('sees it as soon while a job of its own waits for a later time', () =>
    withQueues(async ({ queue, peer, now, advance }) => {
      const job = instantJob('succeeds');
      await queue.start([job]);
      await queue.enqueue(request({ key: 'later', dueAt: new Date(now().getTime() + 60 * MINUTE_MS) }));
      await advance(MINUTE_MS);
      await peer.enqueue(request());
      await advance(5 * SECOND_MS);
      expect(job.runs.length).toBe(1);
    }));

  it('looks at the store a dozen times a minute when there is nothing to do', () =>
    withQueues(async ({ jobs, clock }) => {
      let looks = 0;
      const counted = {
        ...jobs,
        nextDue(names: readonly string[]) {
          looks += 1;
          return jobs.nextDue(names);
        },
      };
      const queue = createQueue({ jobs: counted, clock, random: createSeededRandom(2) });
      await queue.start([instantJob('succeeds')]);
      await clock.advance(MINUTE_MS);
      expect(looks).toBe(13);
      await queue.stop();
    }));

  it('outlives a store that fails for a while', () =>
    withQueues(async ({ jobs, clock }) => {
      let broken = true;
      const failures: QueueFailure[] = [];
      const claim: typeof jobs.claim = (...args) =>
        broken ? Promise.reject(new Error('disk full')) : jobs.claim(...args);
      const queue = createQueue({
        jobs: { ...jobs, claim },
        clock,
        random: createSeededRandom(2),
        onError: (_error, failure) => failures.push(failure),
      });
      const job = instantJob('succeeds');
      await queue.start([job]);
      await queue.enqueue(request());
      await clock.advance(MINUTE_MS);
      broken = false;
      await clock.advance(5 * SECOND_MS);
      expect(job.runs.length).toBe(1);
      expect(new Set(failures.map(({ outcome }) => outcome))).toEqual(new Set(['store']));
      await queue.stop();
    }));

  it('tells of each failure, and of the last one that the job is dead', () =>
    withQueues(async ({ queue, advance }, failures) => {
      await queue.start([instantJob('fails', 'send', 2)]);
      await queue.enqueue(request());
      await advance(MINUTE_MS);
      expect(failures.map(({ outcome, job }) => [outcome, job?.attempt])).toEqual([
        ['retried', 1],
        ['dead', 2],
      ]);
    }));
});

import { expect } from 'vitest';
import { instantJob, type QueueCheck, request, watchedJob } from './queue-subject.ts';

const HOUR_MS = 3_600_000;

export const FAILURE_CHECKS: readonly QueueCheck[] = [
  {
    title: 'tries again after a failure, until it succeeds',
    async check({ queue, advance }) {
      const job = watchedJob();
      await queue.start([job]);
      await queue.enqueue(request());
      await advance(0);
      job.runs[0]?.fail('refused');
      await advance(HOUR_MS);
      expect(job.runs.map(({ attempt, payload }) => [attempt, payload])).toEqual([
        [1, { to: 'ada' }],
        [2, { to: 'ada' }],
      ]);
      job.runs[1]?.succeed();
      await advance(HOUR_MS);
      expect(job.runs.length).toBe(2);
      expect(await queue.dead()).toEqual([]);
    },
  },
  {
    title: 'does not try again at once',
    async check({ queue, advance }) {
      const job = instantJob('fails');
      await queue.start([job]);
      await queue.enqueue(request());
      await queue.idle();
      await advance(500);
      expect(job.runs.length).toBe(1);
    },
  },
  {
    title: 'keeps a job that failed each time, with what went wrong, and runs it no more',
    async check({ queue, peer, advance }) {
      const job = instantJob('fails');
      await queue.start([job]);
      await queue.enqueue(request());
      await advance(HOUR_MS);
      expect(job.runs.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
      const [dead] = await peer.dead();
      expect(dead).toMatchObject({ name: 'send', key: 'k1', attempts: 3, lastError: 'refused' });
    },
  },
  {
    title: 'goes on with other jobs after a failure',
    async check({ queue }) {
      const failing = instantJob('fails', 'failing');
      const job = instantJob('succeeds');
      await queue.start([failing, job]);
      await queue.enqueue(request({ name: 'failing' }));
      await queue.idle();
      await queue.enqueue(request());
      await queue.idle();
      expect(job.runs.length).toBe(1);
    },
  },
  {
    title: 'gives a dead job another series of tries, with its payload',
    async check({ queue, advance }) {
      const job = instantJob('fails', 'send', 2);
      await queue.start([job]);
      await queue.enqueue(request());
      await advance(HOUR_MS);
      const [dead] = await queue.dead();
      expect(await queue.revive(dead?.id ?? '')).toBe(true);
      await advance(HOUR_MS);
      expect(job.runs.map(({ attempt }) => attempt)).toEqual([1, 2, 1, 2]);
      expect(job.runs.map(({ payload }) => payload)).toEqual(Array(4).fill({ to: 'ada' }));
    },
  },
  {
    title: 'says that it has no dead job of an id',
    async check({ queue }) {
      expect(await queue.revive('nobody')).toBe(false);
    },
  },
];

export const STOP_CHECKS: readonly QueueCheck[] = [
  {
    title: 'aborts what runs when it stops, and waits for its end',
    async check({ queue, advance }) {
      const job = watchedJob();
      await queue.start([job]);
      await queue.enqueue(request());
      await advance(0);
      let stopped = false;
      const stopping = queue.stop().then(() => {
        stopped = true;
      });
      await advance(20_000);
      expect([job.runs[0]?.signal.aborted, stopped]).toEqual([true, false]);
      job.runs[0]?.succeed();
      await stopping;
    },
  },
  {
    title: 'begins nothing after it has stopped',
    async check({ queue, advance }) {
      const job = instantJob('succeeds');
      await queue.start([job]);
      await queue.stop();
      await queue.enqueue(request());
      await advance(HOUR_MS);
      expect(job.runs.length).toBe(0);
    },
  },
  {
    title: 'leaves what it interrupted to the next process, however few the tries',
    async check({ queue, peer, advance }) {
      const interrupted = watchedJob('send', 1);
      await queue.start([interrupted]);
      await queue.enqueue(request());
      await advance(0);
      const stopping = queue.stop();
      interrupted.runs[0]?.fail('aborted');
      await stopping;
      const job = instantJob('succeeds', 'send', 1);
      await peer.start([job]);
      await advance(HOUR_MS);
      expect(job.runs.map(({ payload }) => payload)).toEqual([{ to: 'ada' }]);
      expect(await peer.dead()).toEqual([]);
    },
  },
];

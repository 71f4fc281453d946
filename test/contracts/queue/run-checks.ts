import { expect } from 'vitest';
import { instantJob, type QueueCheck, request, watchedJob } from './queue-subject.ts';

export const RUN_CHECKS: readonly QueueCheck[] = [
  {
    title: 'runs what was asked for, with its payload, as the first try',
    async check({ queue }) {
      const job = instantJob('succeeds');
      await queue.start([job]);
      await queue.enqueue(request());
      await queue.idle();
      expect(job.runs.map(({ payload, attempt }) => [payload, attempt])).toEqual([[{ to: 'ada' }, 1]]);
    },
  },
  {
    title: 'runs what was asked for before it started, of another process included',
    async check({ queue, peer }) {
      const job = instantJob('succeeds');
      await queue.enqueue(request());
      await peer.enqueue(request({ key: 'k2' }));
      await queue.start([job]);
      await queue.idle();
      expect(job.runs.length).toBe(2);
    },
  },
  {
    title: 'runs each job by the function of its name',
    async check({ queue }) {
      const send = instantJob('succeeds', 'send');
      const purge = instantJob('succeeds', 'purge');
      await queue.start([send, purge]);
      await queue.enqueue(request({ name: 'purge', payload: 1 }));
      await queue.enqueue(request({ payload: 2 }));
      await queue.idle();
      expect([send, purge].map(({ runs }) => runs.map(({ payload }) => payload))).toEqual([[2], [1]]);
    },
  },
  {
    title: 'does not run a job before its time',
    async check({ queue, now, advance }) {
      const job = instantJob('succeeds');
      await queue.start([job]);
      await queue.enqueue(request({ dueAt: new Date(now().getTime() + 60_000) }));
      await queue.idle();
      await advance(59_000);
      expect(job.runs.length).toBe(0);
      await advance(1_000);
      expect(job.runs.length).toBe(1);
    },
  },
  {
    title: 'runs once what is asked for twice while it waits, with the newest payload',
    async check({ queue }) {
      const job = instantJob('succeeds');
      await queue.enqueue(request({ payload: 'old' }));
      await queue.enqueue(request({ payload: 'new' }));
      await queue.start([job]);
      await queue.idle();
      expect(job.runs.map(({ payload }) => payload)).toEqual(['new']);
    },
  },
  {
    title: 'runs one key once at a time, and again for what was asked meanwhile',
    async check({ queue, peer, advance }) {
      const job = watchedJob();
      await queue.start([job]);
      await peer.start([job]);
      await queue.enqueue(request());
      await advance(0);
      await queue.enqueue(request());
      await advance(120_000);
      expect(job.runs.length).toBe(1);
      job.runs[0]?.succeed();
      await advance(60_000);
      expect(job.runs.length).toBe(2);
      job.runs[1]?.succeed();
      await advance(60_000);
      expect(job.runs.length).toBe(2);
    },
  },
  {
    title: 'runs different keys at the same time',
    async check({ queue, advance }) {
      const job = watchedJob();
      await queue.start([job]);
      await queue.enqueue(request({ key: 'a' }));
      await queue.enqueue(request({ key: 'b' }));
      await advance(0);
      expect(job.runs.length).toBe(2);
      for (const run of job.runs) run.succeed();
    },
  },
  {
    title: 'runs everything when more is asked for than runs at once',
    async check({ queue }) {
      const job = instantJob('succeeds');
      await queue.start([job]);
      const keys = Array.from({ length: 30 }, (_, index) => `k${index}`);
      for (const key of keys) await queue.enqueue(request({ key, payload: key }));
      await queue.idle();
      expect(job.runs.map(({ payload }) => payload).sort()).toEqual(keys.sort());
    },
  },
  {
    title: 'shares the work with another process without doing any of it twice',
    async check({ queue, peer }) {
      const job = instantJob('succeeds');
      await queue.start([job]);
      await peer.start([job]);
      const keys = Array.from({ length: 30 }, (_, index) => `k${index}`);
      await Promise.all(keys.map((key, index) => (index % 2 ? queue : peer).enqueue(request({ key }))));
      await Promise.all([queue.idle(), peer.idle()]);
      expect(job.runs.length).toBe(30);
    },
  },
  {
    title: 'is not idle while something runs',
    async check({ queue, advance }) {
      const job = watchedJob();
      await queue.start([job]);
      await queue.enqueue(request());
      let idle = false;
      const settled = queue.idle().then(() => {
        idle = true;
      });
      await advance(20_000);
      expect(idle).toBe(false);
      job.runs[0]?.succeed();
      await settled;
    },
  },
];

import { expect } from 'vitest';
import { claimAt, minute, sampleJob } from './job-checks.ts';
import type { StoreCheck } from './store-subject.ts';

export const JOB_FAILURE_CHECKS: readonly StoreCheck[] = [
  {
    title: 'puts a job back to waiting, with what went wrong and how often it was started',
    async check({ store, peer }) {
      await store.jobs.add(sampleJob());
      await claimAt(store, 0);
      await store.jobs.retry('j1', 1, minute(4), 'refused');
      const waiting = {
        ...sampleJob({ dueAt: minute(4) }),
        state: 'waiting',
        attempts: 1,
        lastError: 'refused',
      };
      expect(await peer.jobs.list()).toEqual([waiting]);
      expect(await claimAt(peer, 3)).toBeUndefined();
      expect((await claimAt(peer, 4))?.attempts).toBe(2);
    },
  },
  {
    title: 'merges a retry into the job that waits: its payload, the earlier due time, the higher count',
    async check({ store }) {
      await store.jobs.add(sampleJob());
      await claimAt(store, 0);
      await store.jobs.add(sampleJob({ id: 'j2', payload: 'new', dueAt: minute(60) }));
      await store.jobs.retry('j1', 1, minute(4), 'refused');
      const merged = { id: 'j2', payload: 'new', dueAt: minute(4), attempts: 1, lastError: 'refused' };
      expect(await store.jobs.list()).toMatchObject([merged]);
    },
  },
  {
    title: 'leaves an earlier due time to the job into which a retry is merged',
    async check({ store }) {
      await store.jobs.add(sampleJob());
      await claimAt(store, 0);
      await store.jobs.add(sampleJob({ id: 'j2', dueAt: minute(1) }));
      await store.jobs.retry('j1', 1, minute(4), 'refused');
      expect((await store.jobs.list()).map(({ id, dueAt }) => [id, dueAt])).toEqual([['j2', minute(1)]]);
    },
  },
  {
    title: 'lets nobody end a job that another has claimed since',
    async check({ store, peer }) {
      await store.jobs.add(sampleJob());
      await claimAt(store, 0);
      const held = await claimAt(peer, 10);
      await store.jobs.finish('j1', 1);
      await store.jobs.retry('j1', 1, minute(11), 'late');
      await store.jobs.bury('j1', 1, 'late');
      expect(await store.jobs.list()).toEqual([held]);
    },
  },
  {
    title: 'keeps a dead job and never gives it',
    async check({ store, peer }) {
      await store.jobs.add(sampleJob());
      await claimAt(store, 0);
      await store.jobs.bury('j1', 1, 'gone');
      expect(await peer.jobs.list('dead')).toEqual([
        { ...sampleJob(), state: 'dead', attempts: 1, lastError: 'gone' },
      ]);
      expect(await claimAt(peer, 1_000)).toBeUndefined();
      expect(await peer.jobs.nextDue(['send'])).toBeUndefined();
    },
  },
  {
    title: 'lets a job of the key of a dead one wait and run',
    async check({ store }) {
      await store.jobs.add(sampleJob());
      await claimAt(store, 0);
      await store.jobs.bury('j1', 1, 'gone');
      await store.jobs.add(sampleJob({ id: 'j2' }));
      expect((await claimAt(store, 0))?.id).toBe('j2');
    },
  },
  {
    title: 'revives a dead job with no attempt counted, and nothing else',
    async check({ store, peer }) {
      await store.jobs.add(sampleJob());
      expect(await store.jobs.revive('j1', minute(5))).toBe(false);
      await claimAt(store, 0);
      await store.jobs.bury('j1', 1, 'gone');
      expect(await peer.jobs.revive('j1', minute(5))).toBe(true);
      expect(await peer.jobs.revive('j9', minute(5))).toBe(false);
      expect(await claimAt(peer, 4)).toBeUndefined();
      expect(await claimAt(peer, 5)).toMatchObject({ id: 'j1', attempts: 1, payload: { to: 'ada' } });
    },
  },
];

import { expect } from 'vitest';
import type { JobRecord, NewJob } from '../../../bot/ports/job-store.ts';
import type { Store } from '../../../bot/ports/store.ts';
import type { StoreCheck } from './store-subject.ts';

const MINUTE_MS = 60_000;

/** The instant so many minutes after the start of the test's world. */
export function minute(count: number): string {
  return new Date(Date.parse('2026-11-02T08:00:00.000Z') + count * MINUTE_MS).toISOString();
}

export function sampleJob(changes: Partial<NewJob> = {}): NewJob {
  return { id: 'j1', name: 'send', key: 'k1', payload: { to: 'ada' }, dueAt: minute(0), ...changes };
}

/** Claims at a minute, for ten minutes. */
export function claimAt(store: Store, at: number, names = ['send']): Promise<JobRecord | undefined> {
  return store.jobs.claim(names, minute(at), minute(at + 10));
}

export const JOB_CHECKS: readonly StoreCheck[] = [
  {
    title: 'gives a job to one caller, as it was added, and marks it as running',
    async check({ store, peer }) {
      await store.jobs.add(sampleJob());
      const running = { ...sampleJob(), state: 'running', attempts: 1, leaseUntil: minute(10) };
      expect(await store.jobs.claim(['send'], minute(0), minute(10))).toEqual(running);
      expect(await claimAt(peer, 0)).toBeUndefined();
      expect(await peer.jobs.list('running')).toEqual([running]);
      expect(await peer.jobs.list('waiting')).toEqual([]);
    },
  },
  {
    title: 'gives each of many jobs once to two processes that claim at the same time',
    async check({ store, peer }) {
      const ids = Array.from({ length: 20 }, (_, index) => `j${index + 10}`);
      for (const id of ids) await store.jobs.add(sampleJob({ id, key: id }));
      const claimed = await Promise.all(
        Array.from({ length: 30 }, (_, index) => claimAt(index % 2 ? store : peer, 0)),
      );
      expect(claimed.flatMap((job) => (job ? [job.id] : [])).sort()).toEqual(ids);
    },
  },
  {
    title: 'claims what is due, of the names asked for, the longest due first',
    async check({ store }) {
      await store.jobs.add(sampleJob({ id: 'late', key: 'a', dueAt: minute(3) }));
      await store.jobs.add(sampleJob({ id: 'second', key: 'b', dueAt: minute(2) }));
      await store.jobs.add(sampleJob({ id: 'first', key: 'c', dueAt: minute(1) }));
      await store.jobs.add(sampleJob({ id: 'other', name: 'purge' }));
      expect((await claimAt(store, 2))?.id).toBe('first');
      expect((await claimAt(store, 2))?.id).toBe('second');
      expect(await claimAt(store, 2)).toBeUndefined();
      expect((await claimAt(store, 2, ['purge', 'send']))?.id).toBe('other');
      expect(await claimAt(store, 9, [])).toBeUndefined();
    },
  },
  {
    title: 'keeps one waiting job per name and key, with its due time and the newest payload',
    async check({ store, peer }) {
      await store.jobs.add(sampleJob({ dueAt: minute(5) }));
      await peer.jobs.add(sampleJob({ id: 'j2', payload: ['new'], dueAt: minute(1) }));
      await store.jobs.add(sampleJob({ id: 'j3', name: 'purge' }));
      const waiting = await store.jobs.list('waiting');
      expect(waiting.map(({ id, dueAt, payload }) => [id, dueAt, payload])).toEqual([
        ['j3', minute(0), { to: 'ada' }],
        ['j1', minute(5), ['new']],
      ]);
    },
  },
  {
    title: 'lets a job wait while another of its key runs, and gives it after',
    async check({ store, peer }) {
      await store.jobs.add(sampleJob());
      await claimAt(store, 0);
      await store.jobs.add(sampleJob({ id: 'j2' }));
      await store.jobs.add(sampleJob({ id: 'j3', key: 'k2', dueAt: minute(1) }));
      expect((await claimAt(peer, 1))?.id).toBe('j3');
      expect(await claimAt(peer, 1)).toBeUndefined();
      await store.jobs.finish('j1', 1);
      expect((await claimAt(peer, 1))?.id).toBe('j2');
    },
  },
  {
    title: 'leaves no row of a job that ended well',
    async check({ store, peer }) {
      await store.jobs.add(sampleJob());
      await claimAt(store, 0);
      await store.jobs.finish('j1', 1);
      expect(await peer.jobs.list()).toEqual([]);
    },
  },
  {
    title: 'gives a running job again when its lease has run out, not before',
    async check({ store, peer }) {
      await store.jobs.add(sampleJob());
      await claimAt(store, 0);
      expect(await claimAt(peer, 9)).toBeUndefined();
      expect(await claimAt(peer, 10)).toMatchObject({ id: 'j1', attempts: 2, leaseUntil: minute(20) });
    },
  },
  {
    title: 'holds a job for longer when its lease is renewed',
    async check({ store, peer }) {
      await store.jobs.add(sampleJob());
      await claimAt(store, 0);
      expect(await store.jobs.renew('j1', 1, minute(15))).toBe(true);
      expect(await claimAt(peer, 14)).toBeUndefined();
      expect((await claimAt(peer, 15))?.attempts).toBe(2);
      expect(await store.jobs.renew('j1', 1, minute(30))).toBe(false);
      expect(await store.jobs.renew('j9', 1, minute(30))).toBe(false);
    },
  },
  {
    title: 'says when to look again: at the next due time or at the end of a lease',
    async check({ store, peer }) {
      expect(await store.jobs.nextDue(['send'])).toBeUndefined();
      await store.jobs.add(sampleJob());
      await store.jobs.add(sampleJob({ id: 'j2', name: 'purge', dueAt: minute(-5) }));
      expect(await peer.jobs.nextDue(['send'])).toBe(minute(0));
      expect(await peer.jobs.nextDue(['send', 'purge'])).toBe(minute(-5));
      await claimAt(store, 0);
      await store.jobs.add(sampleJob({ id: 'j3', dueAt: minute(1) }));
      expect(await peer.jobs.nextDue(['send'])).toBe(minute(10));
      await store.jobs.add(sampleJob({ id: 'j4', key: 'k2', dueAt: minute(7) }));
      expect(await peer.jobs.nextDue(['send'])).toBe(minute(7));
    },
  },
];

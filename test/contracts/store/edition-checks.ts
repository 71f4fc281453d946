import { expect } from 'vitest';
import { sampleEdition, sampleEvent } from './samples.ts';
import type { StoreCheck } from './store-subject.ts';

export const EDITION_CHECKS: readonly StoreCheck[] = [
  {
    title: 'gives back an edition as it was added',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      expect(await peer.editions.get('2026')).toEqual(sampleEdition());
      expect(await peer.editions.get('2027')).toBeUndefined();
    },
  },
  {
    title: 'adds an edition and its calendar, or neither',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition(), [sampleEvent()]);
      expect(await peer.events.list('2026')).toEqual([sampleEvent()]);
      const twice = [sampleEvent({ edition: '2027' }), sampleEvent({ edition: '2027' })];
      await expect(store.editions.add(sampleEdition({ id: '2027' }), twice)).rejects.toThrow();
      expect(await peer.editions.get('2027')).toBeUndefined();
      expect(await peer.events.list('2027')).toEqual([]);
    },
  },
  {
    title: 'refuses a second edition of the same id and keeps the first',
    async check({ store }) {
      await store.editions.add(sampleEdition());
      const again = store.editions.add(sampleEdition({ name: 'Autre' }));
      await expect(again).rejects.toMatchObject({ code: 'EDITION_EXISTS' });
      expect(await store.editions.get('2026')).toEqual(sampleEdition());
    },
  },
  {
    title: 'lists editions, the latest created first',
    async check({ store }) {
      await store.editions.add(sampleEdition({ id: 'old', createdAt: '2025-01-01T00:00:00.000Z' }));
      await store.editions.add(sampleEdition({ id: 'new', createdAt: '2027-01-01T00:00:00.000Z' }));
      await store.editions.add(sampleEdition({ id: 'mid', createdAt: '2026-01-01T00:00:00.000Z' }));
      expect((await store.editions.list()).map(({ id }) => id)).toEqual(['new', 'mid', 'old']);
    },
  },
  {
    title: 'changes the status of an edition and nothing else',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      await store.editions.setStatus('2026', 'closed');
      expect(await peer.editions.get('2026')).toEqual(sampleEdition({ status: 'closed' }));
      expect((await peer.editions.list()).map(({ status }) => status)).toEqual(['closed']);
    },
  },
  {
    title: 'refuses to change the status of an edition that is not there',
    async check({ store }) {
      const change = store.editions.setStatus('2026', 'closed');
      await expect(change).rejects.toMatchObject({ code: 'NO_EDITION' });
    },
  },
];

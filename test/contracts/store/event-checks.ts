import { expect } from 'vitest';
import type { Store } from '../../../bot/ports/store.ts';
import { AT, LATER, sampleEdition, sampleEvent } from './samples.ts';
import type { StoreCheck } from './store-subject.ts';

async function withEditions({ editions }: Store): Promise<void> {
  await editions.add(sampleEdition());
  await editions.add(sampleEdition({ id: '2027' }));
}

/** The calendar of an edition. */
export const EVENT_CHECKS: readonly StoreCheck[] = [
  {
    title: 'gives back an event as it was added, in its edition alone',
    async check({ store, peer }) {
      await withEditions(store);
      await store.events.add(sampleEvent());
      await store.events.add(sampleEvent({ edition: '2027', title: 'L’année d’après' }));
      expect(await peer.events.get('2026', 'senat')).toEqual(sampleEvent());
      expect((await peer.events.get('2027', 'senat'))?.title).toBe('L’année d’après');
      expect(await peer.events.get('2026', 'assemblee')).toBeUndefined();
    },
  },
  {
    title: 'refuses a second event of an id and keeps the first',
    async check({ store, peer }) {
      await withEditions(store);
      await store.events.add(sampleEvent());
      const again = peer.events.add(sampleEvent({ title: 'Autre' }));
      await expect(again).rejects.toMatchObject({ code: 'STORE_CONFLICT' });
      expect(await store.events.get('2026', 'senat')).toEqual(sampleEvent());
    },
  },
  {
    title: 'lists the events of an edition by the instant of their start, then by id in code units',
    async check({ store, peer }) {
      await withEditions(store);
      const start = '2027-01-13T09:30:00+01:00';
      for (const id of ['é', 'Z', 'b']) await store.events.add(sampleEvent({ id, start }));
      await store.events.add(sampleEvent({ id: 'later', start: '2027-01-13T05:00:00-04:00' }));
      await store.events.add(sampleEvent({ id: 'first', start: '2027-01-13T12:00:00+04:00' }));
      await store.events.add(sampleEvent({ id: 'other', edition: '2027' }));
      const ids = (await peer.events.list('2026')).map(({ id }) => id);
      expect(ids).toEqual(['first', 'Z', 'b', 'é', 'later']);
    },
  },
  {
    title: 'changes an event of the revision that was read, which then is one more',
    async check({ store, peer }) {
      await withEditions(store);
      const { access: _, ...event } = sampleEvent();
      await store.events.add(sampleEvent());
      const wanted = { ...event, start: '2027-01-14T09:30:00+01:00', revision: 9, updatedAt: LATER };
      const changed = await store.events.change(wanted, 1);
      expect(changed).toEqual({ ...wanted, revision: 2 });
      expect(await peer.events.get('2026', 'senat')).toEqual(changed);
      await store.events.add(sampleEvent({ id: 'before', start: '2027-01-13T23:00:00+01:00' }));
      expect((await peer.events.list('2026')).map(({ id }) => id)).toEqual(['before', 'senat']);
    },
  },
  {
    title: 'refuses to change an event that was changed meanwhile, or that is not there',
    async check({ store, peer }) {
      await withEditions(store);
      await store.events.add(sampleEvent());
      const changes = [store, peer].map(({ events }) => events.change(sampleEvent({ title: 'Le mien' }), 1));
      const outcomes = await Promise.allSettled(changes);
      const refused = outcomes.filter(({ status }) => status === 'rejected');
      expect(refused).toMatchObject([{ reason: { code: 'EVENT_CHANGED_MEANWHILE' } }]);
      const late = peer.events.change(sampleEvent({ title: 'Trop tard' }), 1);
      await expect(late).rejects.toMatchObject({ code: 'EVENT_CHANGED_MEANWHILE' });
      expect(await peer.events.get('2026', 'senat')).toMatchObject({ title: 'Le mien', revision: 2 });
      const unknown = store.events.change(sampleEvent({ id: 'nothing' }), 1);
      await expect(unknown).rejects.toMatchObject({ code: 'UNKNOWN_EVENT' });
    },
  },
  {
    title: 'saves what an import brings: new ones, changed ones, and passes over the same',
    async check({ store, peer }) {
      await withEditions(store);
      await store.events.saveAll([sampleEvent(), sampleEvent({ id: 'moved' })]);
      const moved = sampleEvent({ id: 'moved', place: 'Ailleurs', updatedAt: LATER });
      const same = sampleEvent({ updatedAt: LATER });
      const saved = await peer.events.saveAll([same, moved, sampleEvent({ id: 'new' })]);
      expect(saved).toEqual({ added: 1, changed: 1 });
      expect(await store.events.get('2026', 'senat')).toEqual(sampleEvent({ updatedAt: AT }));
      expect(await store.events.get('2026', 'moved')).toEqual({ ...moved, revision: 2 });
    },
  },
  {
    title: 'saves nothing of an import of which one event is in no edition',
    async check({ store, peer }) {
      await withEditions(store);
      const events = [sampleEvent(), sampleEvent({ id: 'lost', edition: 'nowhere' })];
      await expect(store.events.saveAll(events)).rejects.toThrow();
      expect(await peer.events.list('2026')).toEqual([]);
    },
  },
];

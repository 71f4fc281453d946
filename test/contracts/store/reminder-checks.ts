import { expect } from 'vitest';
import type { Reminder } from '../../../bot/domain/reminder.ts';
import type { EventFacts, SeenEvent } from '../../../bot/ports/reminder-store.ts';
import { AT, LATER, sampleEdition, sampleReminder } from './samples.ts';
import type { StoreCheck } from './store-subject.ts';

const FACTS: EventFacts = {
  ...{ title: 'Journée au Sénat', status: 'planned', place: 'Sénat' },
  ...{ start: '2027-01-13T09:30:00+01:00', end: '2027-01-13T17:30:00+01:00' },
};
const SEEN: SeenEvent = {
  ...{ edition: '2026', event: 'senat', revision: 2, facts: FACTS },
  news: { revision: 2, before: { ...FACTS, place: 'Ailleurs' } },
};

/** What coordinators write once. */
export const REMINDER_CHECKS: readonly StoreCheck[] = [
  {
    title: 'numbers the reminders of each edition from 1, and gives them back as they were added',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      await store.editions.add(sampleEdition({ id: '2027' }));
      const first = await store.reminders.add(sampleReminder());
      const second = await peer.reminders.add(sampleReminder({ id: 'm2', status: 'draft' }));
      await store.reminders.add(sampleReminder({ id: 'm3', edition: '2027' }));
      expect(first).toEqual({ ...sampleReminder(), number: 1, revision: 1 });
      expect(await peer.reminders.get('m1')).toEqual(first);
      expect(await peer.reminders.byNumber('2026', 2)).toEqual(second);
      expect(await peer.reminders.byNumber('2027', 2)).toBeUndefined();
      expect(await peer.reminders.list('2026')).toEqual([first, second]);
      expect(await peer.reminders.get('m9')).toBeUndefined();
    },
  },
  {
    title: 'lets one of two who change a reminder do so',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      const reminder = await store.reminders.add(sampleReminder());
      const changed: Reminder = { ...reminder, route: 'private', revision: 40, number: 40, updatedAt: LATER };
      expect(await store.reminders.change(changed, 1)).toEqual({ ...changed, number: 1, revision: 2 });
      await expect(peer.reminders.change({ ...reminder, route: 'channel' }, 1)).rejects.toMatchObject({
        code: 'REMINDER_CHANGED_MEANWHILE',
      });
      expect(await peer.reminders.get('m1')).toMatchObject({ route: 'private', revision: 2 });
      await expect(store.reminders.change({ ...reminder, id: 'm9' }, 1)).rejects.toMatchObject({
        code: 'UNKNOWN_REMINDER',
      });
    },
  },
  {
    title: 'lists the planned reminders, each with the instant up to which it has its rows',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      const draft = await store.reminders.add(sampleReminder({ status: 'draft' }));
      const dropped = await store.reminders.add(sampleReminder({ id: 'm2' }));
      await store.reminders.change({ ...dropped, status: 'cancelled' }, 1);
      expect(await peer.reminders.planned()).toEqual([]);
      const reminder = await store.reminders.change({ ...draft, status: 'planned' }, 1, LATER);
      expect(await peer.reminders.planned()).toEqual([{ reminder, writtenTo: LATER }]);
    },
  },
  {
    title: 'never goes back with the instant up to which a reminder has its rows',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      for (const id of ['m1', 'm2', 'm3']) await store.reminders.add(sampleReminder({ id }));
      await store.reminders.advance(['m1', 'm2'], LATER);
      await peer.reminders.advance(['m1'], AT);
      const planned = await peer.reminders.planned();
      expect(planned.map(({ writtenTo }) => writtenTo)).toEqual([LATER, LATER, AT]);
    },
  },
  {
    title: 'remembers the latest of an event that people were told',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      expect(await store.reminders.seenIn('2026')).toEqual(new Map());
      await store.reminders.see(SEEN);
      await peer.reminders.see({ ...SEEN, revision: 1, facts: { ...FACTS, place: 'Ailleurs' } });
      expect(await peer.reminders.seenIn('2026')).toEqual(new Map([['senat', SEEN]]));
      await peer.reminders.see({ ...SEEN, revision: 3, facts: { ...FACTS, place: 'Assemblée' } });
      expect((await store.reminders.seenIn('2026')).get('senat')?.facts.place).toBe('Assemblée');
      expect(await store.reminders.seenIn('2027')).toEqual(new Map());
    },
  },
];

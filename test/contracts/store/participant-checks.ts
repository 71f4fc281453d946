import { expect } from 'vitest';
import { sampleEdition, sampleParticipant } from './samples.ts';
import type { StoreCheck } from './store-subject.ts';

export const PARTICIPANT_CHECKS: readonly StoreCheck[] = [
  {
    title: 'gives back participants by id and by address',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      await store.participants.saveAll([sampleParticipant()]);
      expect(await peer.participants.get('p1')).toEqual(sampleParticipant());
      expect(await peer.participants.byEmail('2026', 'ada@ecole.fr')).toEqual(sampleParticipant());
      expect(await peer.participants.byEmail('2027', 'ada@ecole.fr')).toBeUndefined();
    },
  },
  {
    title: 'replaces a participant whose id is known, what is left out included',
    async check({ store }) {
      await store.editions.add(sampleEdition());
      await store.participants.saveAll([sampleParticipant()]);
      const { placement, ...moved } = sampleParticipant({ email: 'ada@autre.fr' });
      await store.participants.saveAll([moved]);
      expect(placement?.territory).toBe('Lozère');
      expect(await store.participants.list('2026')).toEqual([moved]);
      expect(await store.participants.byEmail('2026', 'ada@ecole.fr')).toBeUndefined();
    },
  },
  {
    title: 'saves none of a list when one would share the address of another',
    async check({ store }) {
      await store.editions.add(sampleEdition());
      await store.participants.saveAll([sampleParticipant()]);
      const saved = store.participants.saveAll([
        sampleParticipant({ id: 'p2', email: 'bea@ecole.fr' }),
        sampleParticipant({ id: 'p3' }),
      ]);
      await expect(saved).rejects.toMatchObject({ code: 'STORE_CONFLICT' });
      expect(await store.participants.list('2026')).toEqual([sampleParticipant()]);
    },
  },
  {
    title: 'lets two participants exchange their addresses',
    async check({ store }) {
      await store.editions.add(sampleEdition());
      const ada = sampleParticipant();
      const bea = sampleParticipant({ id: 'p2', email: 'bea@ecole.fr' });
      await store.participants.saveAll([ada, bea]);
      await store.participants.saveAll([
        { ...ada, email: bea.email },
        { ...bea, email: ada.email },
      ]);
      expect((await store.participants.byEmail('2026', ada.email))?.id).toBe('p2');
    },
  },
  {
    title: 'lets one address be in two editions',
    async check({ store }) {
      await store.editions.add(sampleEdition());
      await store.editions.add(sampleEdition({ id: '2027' }));
      await store.participants.saveAll([
        sampleParticipant(),
        sampleParticipant({ id: 'p2', edition: '2027' }),
      ]);
      expect((await store.participants.byEmail('2027', 'ada@ecole.fr'))?.id).toBe('p2');
    },
  },
  {
    title: 'lists the participants of an edition by name in code units, then by id',
    async check({ store }) {
      await store.editions.add(sampleEdition());
      const names = { p4: 'Zoé', p3: 'Ada', p1: '\ufb01n', p5: 'Ada', p2: '\u{1f600}' };
      const people = Object.entries(names).map(([id, name]) =>
        sampleParticipant({ id, name, email: `${id}@e.fr` }),
      );
      await store.participants.saveAll(people);
      expect((await store.participants.list('2026')).map(({ id }) => id)).toEqual([
        'p3',
        'p5',
        'p4',
        'p2',
        'p1',
      ]);
      expect(await store.participants.list('2027')).toEqual([]);
    },
  },
];

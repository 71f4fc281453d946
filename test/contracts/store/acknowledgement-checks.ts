import { expect } from 'vitest';
import { LATER, sampleAcknowledgement, sampleEdition, sampleParticipant } from './samples.ts';
import type { StoreCheck } from './store-subject.ts';

/** What people answered to reminders, and who wants few of them. */
export const ACKNOWLEDGEMENT_CHECKS: readonly StoreCheck[] = [
  {
    title: 'keeps one answer a person and topic, the latest',
    async check({ store, peer }) {
      await store.acknowledgements.put(sampleAcknowledgement());
      const changed = sampleAcknowledgement({ answer: 'not-coming', at: LATER });
      await peer.acknowledgements.put(changed);
      const other = sampleAcknowledgement({ participant: 'p2', answer: 'read' });
      await store.acknowledgements.put(other);
      await store.acknowledgements.put(sampleAcknowledgement({ topic: 'm2' }));
      expect(await peer.acknowledgements.get('m1', 'p1')).toEqual(changed);
      expect(await peer.acknowledgements.list('m1')).toEqual([other, changed]);
    },
  },
  {
    title: 'takes an answer back, once',
    async check({ store, peer }) {
      await store.acknowledgements.put(sampleAcknowledgement());
      await store.acknowledgements.put(sampleAcknowledgement({ topic: 'm2' }));
      expect(await peer.acknowledgements.remove('m1', 'p1')).toBe(true);
      expect(await store.acknowledgements.remove('m1', 'p1')).toBe(false);
      expect(await store.acknowledgements.get('m1', 'p1')).toBeUndefined();
      expect(await store.acknowledgements.list('m2')).toHaveLength(1);
    },
  },
  {
    title: 'remembers who asked for quiet, in their edition',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      await store.participants.saveAll([
        sampleParticipant(),
        sampleParticipant({ id: 'p2', email: 'b@c.fr' }),
      ]);
      for (const id of ['p1', 'p1', 'p2']) await store.acknowledgements.setQuiet(id, true);
      await peer.acknowledgements.setQuiet('p2', false);
      expect(await peer.acknowledgements.isQuiet('p1')).toBe(true);
      expect(await store.acknowledgements.isQuiet('p2')).toBe(false);
      expect(await peer.acknowledgements.quiet('2026')).toEqual(new Set(['p1']));
      expect(await peer.acknowledgements.quiet('2027')).toEqual(new Set());
    },
  },
];

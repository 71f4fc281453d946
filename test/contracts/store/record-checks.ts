import { expect } from 'vitest';
import { LATER, sampleAudit, sampleCorrection, sampleEdition, sampleSynthesis } from './samples.ts';
import type { StoreCheck } from './store-subject.ts';

/** Corrections, syntheses and the audit. */
export const RECORD_CHECKS: readonly StoreCheck[] = [
  {
    title: 'lists the corrections of a theme in the order in which they were added',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      await store.corrections.add(sampleCorrection({ id: 'c2', at: LATER }));
      await store.corrections.add(sampleCorrection({ id: 'c1' }));
      await store.corrections.add(sampleCorrection({ id: 'c3', theme: 'num' }));
      const expected = [sampleCorrection({ id: 'c2', at: LATER }), sampleCorrection({ id: 'c1' })];
      expect(await peer.corrections.list('2026', 'rural')).toEqual(expected);
      expect(await peer.corrections.list('2027', 'rural')).toEqual([]);
    },
  },
  {
    title: 'undoes a correction once and keeps it',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      await store.corrections.add(sampleCorrection());
      expect(await store.corrections.undo('c1', LATER)).toBe(true);
      expect(await peer.corrections.undo('c1', '2026-12-01T00:00:00.000Z')).toBe(false);
      expect(await store.corrections.undo('c2', LATER)).toBe(false);
      expect(await store.corrections.get('c1')).toEqual(sampleCorrection({ undoneAt: LATER }));
      expect(await store.corrections.get('c2')).toBeUndefined();
    },
  },
  {
    title: 'no longer lists a correction that was undone',
    async check({ store }) {
      await store.editions.add(sampleEdition());
      await store.corrections.add(sampleCorrection());
      await store.corrections.undo('c1', LATER);
      expect(await store.corrections.list('2026', 'rural')).toEqual([]);
    },
  },
  {
    title: 'gives back each version of a synthesis, and the latest',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      expect(await store.syntheses.latest('2026', 'rural')).toBeUndefined();
      for (const version of [1, 2, 10]) await store.syntheses.add(sampleSynthesis({ version }));
      await store.syntheses.add(sampleSynthesis({ theme: 'num', version: 11 }));
      expect(await peer.syntheses.latest('2026', 'rural')).toEqual(sampleSynthesis({ version: 10 }));
      expect(await peer.syntheses.get('2026', 'rural', 2)).toEqual(sampleSynthesis({ version: 2 }));
      expect(await peer.syntheses.get('2026', 'rural', 3)).toBeUndefined();
    },
  },
  {
    title: 'refuses a version that the theme has already and keeps the first',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      await store.syntheses.add(sampleSynthesis());
      const again = peer.syntheses.add(sampleSynthesis({ at: LATER }));
      await expect(again).rejects.toMatchObject({ code: 'STORE_CONFLICT' });
      expect(await store.syntheses.latest('2026', 'rural')).toEqual(sampleSynthesis());
    },
  },
  {
    title: 'adds to a version how solid its subjects are, and to no other',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      for (const version of [1, 2]) await store.syntheses.add(sampleSynthesis({ version }));
      await store.syntheses.setSolidity('2026', 'rural', 1, { s1: 0.83, s2: 1 });
      await store.syntheses.setSolidity('2026', 'rural', 9, { s1: 0 });
      const solidity = { s1: 0.83, s2: 1 };
      expect(await peer.syntheses.get('2026', 'rural', 1)).toEqual(sampleSynthesis({ version: 1, solidity }));
      expect(await peer.syntheses.latest('2026', 'rural')).toEqual(sampleSynthesis({ version: 2 }));
    },
  },
  {
    title: 'lists the audit of an edition, the latest first, up to the limit',
    async check({ store, peer }) {
      await store.audit.add(sampleAudit({ id: 'a2', at: LATER }));
      await store.audit.add(sampleAudit({ id: 'a1' }));
      await store.audit.add(sampleAudit({ id: 'a3', at: LATER }));
      await store.audit.add(sampleAudit({ id: 'a4', edition: '2027' }));
      expect((await peer.audit.list('2026', 10)).map(({ id }) => id)).toEqual(['a3', 'a2', 'a1']);
      expect(await peer.audit.list('2026', 1)).toEqual([sampleAudit({ id: 'a3', at: LATER })]);
    },
  },
];

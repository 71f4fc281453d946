import { expect } from 'vitest';
import { searchTerms } from '../../../bot/search-terms.ts';
import { LATER, sampleContent, sampleEdition, sampleReport } from './samples.ts';
import type { StoreCheck, StoreSubject } from './store-subject.ts';

type Store = StoreSubject['store'];

async function file(store: Store, texts: Readonly<Record<string, string>>): Promise<void> {
  await store.editions.add(sampleEdition());
  const reports = Object.entries(texts).map(([id, text]) =>
    sampleReport({ id, content: sampleContent({ text }) }),
  );
  await store.reports.addAll(reports);
}

async function found(store: Store, query: string, limit = 10): Promise<string[]> {
  const reports = await store.reports.search('2026', searchTerms(query), limit);
  return reports.map(({ id }) => id);
}

export const SEARCH_CHECKS: readonly StoreCheck[] = [
  {
    title: 'finds the reports that hold every one of the terms',
    async check({ store, peer }) {
      await file(store, { r1: 'Un guichet itinérant.', r2: 'Un bus itinérant.', r3: 'Un guichet fermé.' });
      expect(await found(peer, 'guichets itinérants')).toEqual(['r1']);
      expect((await found(peer, 'itinerante')).sort()).toEqual(['r1', 'r2']);
    },
  },
  {
    title: 'finds by the subject and by the place as by the text',
    async check({ store }) {
      await store.editions.add(sampleEdition());
      const place = { institution: 'sous-préfecture', side: 'state', territory: 'Lozère' } as const;
      await store.reports.add(sampleReport({ content: sampleContent({ subject: 'maison mobile', place }) }));
      expect(await found(store, 'mobile')).toEqual(['r1']);
      expect(await found(store, 'lozere')).toEqual(['r1']);
      expect(await found(store, 'sous-préfecture guichet')).toEqual(['r1']);
    },
  },
  {
    title: 'finds nothing without a term, and nothing for one that nobody used',
    async check({ store }) {
      await file(store, { r1: 'Un guichet itinérant.' });
      expect(await found(store, '')).toEqual([]);
      expect(await found(store, 'guichet tramway')).toEqual([]);
    },
  },
  {
    title: 'takes signs of a query language for plain text',
    async check({ store }) {
      await file(store, { r1: 'Un guichet itinérant.' });
      for (const term of ['"', '*', 'NOT', 'guichet OR', 'stems:guichet', '(', "'", '$where']) {
        expect(await store.reports.search('2026', [term], 10)).toEqual([]);
      }
    },
  },
  {
    title: 'stays within the edition and the limit',
    async check({ store }) {
      await file(store, { r1: 'Un guichet.', r2: 'Un guichet.', r3: 'Un guichet.' });
      expect((await found(store, 'guichet', 2)).length).toBe(2);
      expect(await store.reports.search('2027', searchTerms('guichet'), 10)).toEqual([]);
    },
  },
  {
    title: 'gives the report that says little else first',
    async check({ store }) {
      const long =
        'Le guichet ouvre tard, ferme tôt, manque de chauffage, de sièges, de lumière et de personnel.';
      await file(store, { r1: long, r2: 'Guichet fermé.' });
      expect(await found(store, 'guichet')).toEqual(['r2', 'r1']);
    },
  },
  {
    title: 'finds a corrected report by what it says now',
    async check({ store }) {
      await file(store, { r1: 'Un guichet itinérant.' });
      await store.reports.correct('r1', 1, sampleContent({ text: 'Un tramway.' }), LATER);
      expect(await found(store, 'tramway')).toEqual(['r1']);
      expect(await found(store, 'guichet')).toEqual([]);
    },
  },
  {
    title: 'does not find a withdrawn report until it is filed again',
    async check({ store }) {
      await file(store, { r1: 'Un guichet itinérant.' });
      await store.reports.setStatus('r1', 'withdrawn', LATER);
      await store.reports.correct('r1', 2, sampleContent({ text: 'Un guichet fixe.' }), LATER);
      expect(await found(store, 'guichet')).toEqual([]);
      await store.reports.setStatus('r1', 'filed', LATER);
      expect(await found(store, 'fixe')).toEqual(['r1']);
    },
  },
  {
    title: 'does not find an erased report',
    async check({ store }) {
      await file(store, { r1: 'Un guichet itinérant.', r2: 'Un guichet fixe.' });
      await store.reports.erase('r1');
      expect(await found(store, 'guichet')).toEqual(['r2']);
    },
  },
];

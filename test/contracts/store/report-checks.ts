import { expect } from 'vitest';
import { AT, LATER, sampleContent, sampleEdition, sampleReport } from './samples.ts';
import type { StoreCheck } from './store-subject.ts';

export const REPORT_CHECKS: readonly StoreCheck[] = [
  {
    title: 'numbers reports from 1 in each edition',
    async check({ store }) {
      await store.editions.add(sampleEdition());
      await store.editions.add(sampleEdition({ id: '2027' }));
      expect((await store.reports.add(sampleReport())).number).toBe(1);
      expect((await store.reports.add(sampleReport({ id: 'r2' }))).number).toBe(2);
      expect((await store.reports.add(sampleReport({ id: 'r3', edition: '2027' }))).number).toBe(1);
    },
  },
  {
    title: 'gives back a report as it was filed, by id and by number',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      const content = sampleContent({
        subject: 'guichet',
        text: 'L’élève dit : « 100 % » \u{1f600} \u0000 fin',
      });
      const { origin, ...report } = sampleReport({ content });
      const filed = { ...report, number: 1, status: 'filed', history: [], revision: 1, updatedAt: AT };
      expect(await store.reports.add({ ...report, origin })).toEqual(filed);
      expect(await peer.reports.get('r1')).toEqual(filed);
      expect(await peer.reports.byNumber('2026', 1)).toEqual(filed);
      expect(await peer.reports.byNumber('2027', 1)).toBeUndefined();
      expect(await peer.reports.get('r2')).toBeUndefined();
    },
  },
  {
    title: 'gives back the first report when its origin comes again, even changed',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      await store.reports.add(sampleReport());
      const corrected = await store.reports.correct('r1', 1, sampleContent({ text: 'Deux fois.' }), LATER);
      expect(await peer.reports.add(sampleReport({ id: 'r2', origin: 'origin-r1' }))).toEqual(corrected);
      expect((await store.reports.list({ edition: '2026' })).length).toBe(1);
    },
  },
  {
    title: 'takes the same origin for another request in another edition',
    async check({ store }) {
      await store.editions.add(sampleEdition());
      await store.editions.add(sampleEdition({ id: '2027' }));
      await store.reports.add(sampleReport());
      const other = sampleReport({ id: 'r2', edition: '2027', origin: 'origin-r1' });
      expect((await store.reports.add(other)).id).toBe('r2');
    },
  },
  {
    title: 'gives each of many reports its own number when two processes file at once',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      const ids = Array.from({ length: 20 }, (_, index) => `r${index}`);
      const filed = await Promise.all(
        ids.map((id, index) => (index % 2 ? store : peer).reports.add(sampleReport({ id }))),
      );
      const numbers = filed.map(({ number }) => number).sort((a, b) => a - b);
      expect(numbers).toEqual(ids.map((_, index) => index + 1));
    },
  },
  {
    title: 'adds a list in order, passes over known origins and gives back the new ones',
    async check({ store }) {
      await store.editions.add(sampleEdition());
      await store.reports.add(sampleReport());
      const added = await store.reports.addAll([
        sampleReport({ id: 'r9', origin: 'origin-r1' }),
        sampleReport({ id: 'r3' }),
        sampleReport({ id: 'r2' }),
        sampleReport({ id: 'r4', origin: 'origin-r3' }),
      ]);
      expect(added.map(({ id, number }) => [id, number])).toEqual([
        ['r3', 2],
        ['r2', 3],
      ]);
      expect((await store.reports.list({ edition: '2026' })).map(({ id }) => id)).toEqual(['r1', 'r3', 'r2']);
    },
  },
  {
    title: 'adds none of a list when one cannot be added',
    async check({ store }) {
      await store.editions.add(sampleEdition());
      await store.reports.add(sampleReport());
      const list = [sampleReport({ id: 'r2' }), sampleReport({ id: 'r1', origin: 'other' })];
      await expect(store.reports.addAll(list)).rejects.toThrow();
      expect((await store.reports.list({ edition: '2026' })).map(({ id }) => id)).toEqual(['r1']);
    },
  },
  {
    title: 'lists by theme, author and status in the order of the numbers',
    async check({ store }) {
      await store.editions.add(sampleEdition());
      await store.reports.add(sampleReport({ id: 'r3' }));
      await store.reports.add(
        sampleReport({ id: 'r1', author: 'p2', content: sampleContent({ theme: 'num' }) }),
      );
      await store.reports.add(sampleReport({ id: 'r2', content: sampleContent({ theme: 'num' }) }));
      await store.reports.setStatus('r3', 'withdrawn', LATER);
      const list = async (filter: object) => {
        const ids = await store.reports.ids({ edition: '2026', ...filter });
        const reports = await store.reports.list({ edition: '2026', ...filter });
        expect(reports.map(({ id }) => id)).toEqual(ids);
        return ids;
      };
      expect(await list({})).toEqual(['r3', 'r1', 'r2']);
      expect(await list({ theme: 'num' })).toEqual(['r1', 'r2']);
      expect(await list({ author: 'p1' })).toEqual(['r3', 'r2']);
      expect(await list({ status: 'withdrawn' })).toEqual(['r3']);
      expect(await list({ theme: 'num', author: 'p1', status: 'filed' })).toEqual(['r2']);
      expect(await store.reports.list({ edition: '2027' })).toEqual([]);
    },
  },
];

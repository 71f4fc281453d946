import { expect } from 'vitest';
import { AT, LATER, sampleContent, sampleEdition, sampleReport } from './samples.ts';
import type { StoreCheck } from './store-subject.ts';

const NEW = sampleContent({ theme: 'num', text: 'Le guichet passe deux fois.' });
const ALL = { edition: '2026' };

export const REPORT_CHANGE_CHECKS: readonly StoreCheck[] = [
  {
    title: 'corrects a report and keeps what it said before',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      await store.reports.add(sampleReport());
      const corrected = await store.reports.correct('r1', 1, NEW, LATER);
      expect(corrected).toMatchObject({
        number: 1,
        content: NEW,
        revision: 2,
        createdAt: AT,
        updatedAt: LATER,
      });
      expect(corrected.history).toEqual([{ content: sampleContent(), until: LATER }]);
      expect(await peer.reports.get('r1')).toEqual(corrected);
      expect((await peer.reports.list({ ...ALL, theme: 'num' })).map(({ id }) => id)).toEqual(['r1']);
      expect(await peer.reports.list({ ...ALL, theme: 'rural' })).toEqual([]);
    },
  },
  {
    title: 'refuses a correction of a revision that has passed, and changes nothing',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      await store.reports.add(sampleReport());
      const corrected = await store.reports.correct('r1', 1, NEW, LATER);
      const late = peer.reports.correct('r1', 1, sampleContent(), LATER);
      await expect(late).rejects.toMatchObject({ code: 'REPORT_CHANGED_MEANWHILE' });
      expect(await store.reports.get('r1')).toEqual(corrected);
    },
  },
  {
    title: 'lets one of two corrections of the same revision through',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      await store.reports.add(sampleReport());
      const outcomes = await Promise.allSettled([
        store.reports.correct('r1', 1, NEW, LATER),
        peer.reports.correct('r1', 1, NEW, LATER),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((await store.reports.get('r1'))?.revision).toBe(2);
    },
  },
  {
    title: 'withdraws a report and files it again, each time a revision',
    async check({ store }) {
      await store.editions.add(sampleEdition());
      const filed = await store.reports.add(sampleReport());
      const withdrawn = await store.reports.setStatus('r1', 'withdrawn', LATER);
      expect(withdrawn).toEqual({ ...filed, status: 'withdrawn', revision: 2, updatedAt: LATER });
      expect(await store.reports.get('r1')).toEqual(withdrawn);
      const back = await store.reports.setStatus('r1', 'filed', LATER);
      expect(back).toEqual({ ...filed, revision: 3, updatedAt: LATER });
    },
  },
  {
    title: 'changes nothing when a report has the status already',
    async check({ store }) {
      await store.editions.add(sampleEdition());
      const filed = await store.reports.add(sampleReport());
      expect(await store.reports.setStatus('r1', 'filed', LATER)).toEqual(filed);
    },
  },
  {
    title: 'refuses to change a report that is not there',
    async check({ store }) {
      await store.editions.add(sampleEdition());
      const unknown = { code: 'UNKNOWN_REPORT' };
      await expect(store.reports.correct('r1', 1, NEW, LATER)).rejects.toMatchObject(unknown);
      await expect(store.reports.setStatus('r1', 'filed', LATER)).rejects.toMatchObject(unknown);
    },
  },
  {
    title: 'erases a report from every answer',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      await store.reports.add(sampleReport());
      await store.reports.erase('r1');
      expect(await peer.reports.get('r1')).toBeUndefined();
      expect(await peer.reports.byNumber('2026', 1)).toBeUndefined();
      expect(await peer.reports.list(ALL)).toEqual([]);
      await expect(peer.reports.setStatus('r1', 'filed', LATER)).rejects.toMatchObject({
        code: 'UNKNOWN_REPORT',
      });
    },
  },
  {
    title: 'does not give the number of an erased report again',
    async check({ store, peer }) {
      await store.editions.add(sampleEdition());
      await store.reports.add(sampleReport());
      await store.reports.erase('r1');
      expect((await peer.reports.add(sampleReport({ id: 'r2' }))).number).toBe(2);
    },
  },
  {
    title: 'has nothing to say about erasing what is gone',
    async check({ store }) {
      await store.editions.add(sampleEdition());
      await store.reports.add(sampleReport({ id: 'r2' }));
      await store.reports.erase('r1');
      expect((await store.reports.list(ALL)).length).toBe(1);
    },
  },
];

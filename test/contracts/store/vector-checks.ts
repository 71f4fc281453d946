import { expect } from 'vitest';
import type { ReportVector, Store } from '../../../bot/ports/store.ts';
import { LATER, sampleContent, sampleEdition, sampleReport } from './samples.ts';
import type { StoreCheck } from './store-subject.ts';

const MODEL = 'e5';
const TEXT = 'Le guichet ferme.';
const VECTOR = Float32Array.of(0.1, -0, 1e-38, -3.5);

function vectorOf(report: string, changes: Partial<ReportVector> = {}): ReportVector {
  return { report, text: TEXT, vector: VECTOR, ...changes };
}

function textsOf(...reports: readonly string[]): ReadonlyMap<string, string> {
  return new Map(reports.map((report) => [report, TEXT]));
}

async function fileReports(store: Store, ...ids: readonly string[]): Promise<void> {
  await store.editions.add(sampleEdition());
  await store.reports.addAll(ids.map((id) => sampleReport({ id })));
}

/** What an encoder made of the reports. */
export const VECTOR_CHECKS: readonly StoreCheck[] = [
  {
    title: 'gives back vectors to the bit, by report, of those asked for that have one',
    async check({ store, peer }) {
      await fileReports(store, 'r1', 'r2', 'r3');
      await store.vectors.put(MODEL, [vectorOf('r1'), vectorOf('r2', { vector: Float32Array.of(2) })]);
      expect(await peer.vectors.get(MODEL, textsOf('r3', 'r1'))).toEqual(new Map([['r1', VECTOR]]));
      expect(await peer.vectors.get(MODEL, new Map())).toEqual(new Map());
    },
  },
  {
    title: 'gives no vector of another text or of another model',
    async check({ store }) {
      await fileReports(store, 'r1');
      await store.vectors.put(MODEL, [vectorOf('r1')]);
      expect(await store.vectors.get(MODEL, new Map([['r1', `${TEXT} `]]))).toEqual(new Map());
      expect(await store.vectors.get('other', textsOf('r1'))).toEqual(new Map());
    },
  },
  {
    title: 'keeps the newest vector of a report',
    async check({ store, peer }) {
      await fileReports(store, 'r1');
      await store.vectors.put(MODEL, [vectorOf('r1')]);
      await peer.vectors.put('other', [vectorOf('r1', { vector: Float32Array.of(7) })]);
      expect(await store.vectors.get(MODEL, textsOf('r1'))).toEqual(new Map());
      expect(await store.vectors.get('other', textsOf('r1'))).toEqual(new Map([['r1', Float32Array.of(7)]]));
    },
  },
  {
    title: 'keeps no vector of a report that is not there',
    async check({ store, peer }) {
      await fileReports(store, 'r1');
      await store.vectors.put(MODEL, [vectorOf('gone'), vectorOf('r1')]);
      await store.reports.add(sampleReport({ id: 'gone' }));
      expect([...(await peer.vectors.get(MODEL, textsOf('gone', 'r1'))).keys()]).toEqual(['r1']);
    },
  },
  {
    title: 'erases the vector of a report with it, and leaves that of one that says the same',
    async check({ store, peer }) {
      await fileReports(store, 'r1', 'r2');
      await store.vectors.put(MODEL, [vectorOf('r1'), vectorOf('r2')]);
      await peer.reports.erase('r1');
      expect([...(await store.vectors.get(MODEL, textsOf('r1', 'r2'))).keys()]).toEqual(['r2']);
      await store.reports.add(sampleReport({ id: 'r1', origin: 'again' }));
      expect([...(await store.vectors.get(MODEL, textsOf('r1'))).keys()]).toEqual([]);
    },
  },
  {
    title: 'keeps the vector of a report through a correction of something else than its text',
    async check({ store }) {
      await fileReports(store, 'r1');
      await store.vectors.put(MODEL, [vectorOf('r1')]);
      await store.reports.correct('r1', 1, sampleContent({ kind: 'proposal' }), LATER);
      await store.reports.setStatus('r1', 'withdrawn', LATER);
      expect([...(await store.vectors.get(MODEL, textsOf('r1'))).keys()]).toEqual(['r1']);
    },
  },
];

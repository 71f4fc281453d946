import { createGroupings } from '../../bot/groupings.ts';
import { openTemporaryStore } from '../adapters/sqlite/temporary-store.ts';
import { sampleContent, sampleEdition, sampleReport } from '../contracts/store/samples.ts';
import { createInlineAnalyser } from '../doubles/inline-analyser.ts';
import { syntheticReports } from './synthetic-reports.ts';
import { table } from './table.ts';

const REPORTS = 1_000;
const ADDED = 20;
const THEMES = [1, 20];
const NO_QUEUE = {
  enqueue: async () => {},
  start: async () => {},
  stop: async () => {},
  dead: async () => [],
  revive: async () => false,
  idle: async () => {},
};

/** Filing one more report in a theme of 1,000 that is grouped, beside other themes as large. */
export async function addingOneTable(): Promise<string> {
  const rows = [];
  for (const themes of THEMES) rows.push(await figuresOf(themes));
  return table([['themes', 'reports in all', 'file it, ms', 'vector, nearest, place, ms'], ...rows]);
}

async function figuresOf(themes: number): Promise<(string | number)[]> {
  const { subject, close } = await openTemporaryStore();
  const { store } = subject;
  const clock = { now: () => new Date(), after: () => () => {} };
  const groupings = createGroupings({ store, clock, queue: NO_QUEUE, analyser: createInlineAnalyser() });
  const texts = syntheticReports(REPORTS + ADDED).map(({ text }) => text);
  const report = (theme: string, at: number) =>
    sampleReport({ id: `${theme}-${at}`, content: sampleContent({ theme, text: texts[at] ?? '' }) });
  await store.editions.add(sampleEdition());
  for (let theme = 0; theme < themes; theme++)
    await store.reports.addAll(Array.from({ length: REPORTS }, (_, at) => report(`t${theme}`, at)));
  await groupings.refresh('2026', 't0');
  let [filing, placing] = [0, 0];
  for (let at = REPORTS; at < REPORTS + ADDED; at++) {
    const start = performance.now();
    await store.reports.add(report('t0', at));
    const filed = performance.now();
    await groupings.nearest('2026', 't0', texts[at] ?? '', 5);
    filing += filed - start;
    placing += performance.now() - filed;
  }
  await close();
  return [themes, themes * REPORTS, (filing / ADDED).toFixed(1), (placing / ADDED).toFixed(1)];
}

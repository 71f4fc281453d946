import { afterAll, describe, expect, it } from 'vitest';
import { createWorkerAnalyser } from '../../../adapters/worker/create-worker-analyser.ts';
import { groupReports, storeGrouping } from '../../../analysis/index.ts';
import type { GroupOptions, ReportInput } from '../../../bot/group-reports.ts';
import type { Analyser } from '../../../bot/ports/analyser.ts';
import { sampleTheme } from '../../analysis/sample.ts';
import { shuffled } from '../../analysis/shuffled.ts';
import { COMPILED_SCRIPT } from './compiled-script.ts';

const REPORTS = sampleTheme('rural');
const [first, second, third, fourth] = REPORTS.map(({ id }) => id) as [string, string, string, string];
const CORRECTIONS: NonNullable<GroupOptions['corrections']> = [
  { kind: 'same', reports: [first, second] },
  { kind: 'different', reports: [first, third] },
  { kind: 'subject', subject: 'Un sujet nommé', reports: [fourth] },
];

const analysers = Array.from({ length: 4 }, () => createWorkerAnalyser(COMPILED_SCRIPT));
afterAll(() => Promise.all(analysers.map((analyser) => analyser.close())));

async function bytesOf(analyser: Analyser, reports: readonly ReportInput[], seed: number): Promise<string> {
  const { index: _, ...stored } = await analyser.group(reports, { seed, corrections: CORRECTIONS });
  return JSON.stringify(stored);
}

describe.each([1, 2, 3])('a theme grouped with the seed %i', (seed) => {
  it('is the same to the byte in one thread, in four at once and in this one, in any order of its rows', async () => {
    const here = JSON.stringify(storeGrouping(groupReports(REPORTS, { seed, corrections: CORRECTIONS })));
    const [one] = analysers as [Analyser];
    expect(await bytesOf(one, REPORTS, seed)).toBe(here);
    const atOnce = analysers.map((analyser, turn) =>
      bytesOf(analyser, shuffled(REPORTS, 10 * seed + turn), seed),
    );
    for (const bytes of await Promise.all(atOnce)) expect(bytes).toBe(here);
  }, 120_000);
});

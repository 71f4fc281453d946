import { afterAll, describe, expect, it } from 'vitest';
import { createWorkerAnalyser } from '../../../adapters/worker/create-worker-analyser.ts';
import { groupReports, type ReportInput, storeGrouping, synthesise } from '../../../analysis/index.ts';
import { sampleTheme } from '../../analysis/sample.ts';
import { shuffled } from '../../analysis/shuffled.ts';
import { COMPILED_SCRIPT } from './compiled-script.ts';

const reports: readonly ReportInput[] = sampleTheme('rural')
  .slice(0, 60)
  .map(({ issue: _, answers: __, theme: ___, ...report }) => report);

function json(input: readonly ReportInput[], grouping: ReturnType<typeof groupReports>): string {
  return JSON.stringify([storeGrouping(grouping), synthesise(input, grouping)]);
}

describe('the same reports', () => {
  const analysers = [1, 2, 3, 4].map(() => createWorkerAnalyser(COMPILED_SCRIPT));
  afterAll(() => Promise.all(analysers.map((analyser) => analyser.close())));

  it.each([1, 2, 3])(
    'give the same bytes in any order, on one thread and on four at once, seed %i',
    async (seed) => {
      const expected = json(reports, groupReports(reports, { seed }));
      const found = await Promise.all(
        analysers.map(async (analyser, turn) => {
          const order = shuffled(reports, 10 * seed + turn);
          return json(order, await analyser.group(order, { seed }));
        }),
      );
      expect(found.map((one) => one === expected)).toEqual([true, true, true, true]);
    },
  );
});

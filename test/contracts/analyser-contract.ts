import { expect } from 'vitest';
import { storeGrouping } from '../../analysis/index.ts';
import { AnalysisError, groupReports, type ReportInput } from '../../bot/group-reports.ts';
import { measureSolidity } from '../../bot/measure-solidity.ts';
import type { Analyser } from '../../bot/ports/analyser.ts';
import { type ContractCheck, describeContract, type Opened } from './contract.ts';

const PLACES = ['à la mairie', 'en préfecture', 'au guichet itinérant', 'dans le bus des services'];
const SIGHTS = [
  'les élèves attendent',
  'le formulaire manque',
  'un agent aide à remplir',
  'la connexion coupe',
];

/** Sixteen short reports on four subjects. */
export const SAMPLE_REPORTS: readonly ReportInput[] = SIGHTS.flatMap((sight, row) =>
  PLACES.map((place, column) => ({ id: `r${row}${column}`, text: `Ce matin ${sight} ${place}.` })),
);

const CANCELLED = { code: 'ANALYSIS_CANCELLED' };

/** What every analyser does. */
export const ANALYSER_CHECKS: readonly ContractCheck<Analyser>[] = [
  {
    title: 'groups as groupReports does, to the byte',
    async check(analyser) {
      const options = {
        subjects: 3,
        seed: 7,
        corrections: [{ kind: 'same', reports: ['r00', 'r33'] }],
      } as const;
      const grouping = await analyser.group(SAMPLE_REPORTS, options);
      expect(grouping).toStrictEqual(groupReports(SAMPLE_REPORTS, options));
    },
  },
  {
    title: 'lets errors of the analysis through, class and code',
    async check(analyser) {
      const error = await analyser
        .group([...SAMPLE_REPORTS, ...SAMPLE_REPORTS], {})
        .catch((reason) => reason);
      expect(error).toBeInstanceOf(AnalysisError);
      expect(error.code).toBe('duplicate-id');
      expect(error.message).toContain('r00');
    },
  },
  {
    title: 'groups again after an error',
    async check(analyser) {
      await expect(analyser.group(SAMPLE_REPORTS, { subjects: 0 })).rejects.toThrow();
      expect((await analyser.group([], {})).subjects).toEqual([]);
    },
  },
  {
    title: 'tells how far it is, from 0 to 1 and never backwards',
    async check(analyser) {
      const shares: number[] = [];
      await analyser.group(SAMPLE_REPORTS, {}, { onProgress: (share) => shares.push(share) });
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    },
  },
  {
    title: 'measures solidity as measureSolidity does, to the byte',
    async check(analyser) {
      const grouping = storeGrouping(groupReports(SAMPLE_REPORTS));
      const options = { corrections: [{ kind: 'same', reports: ['r00', 'r33'] }] } as const;
      const solidity = await analyser.solidity(SAMPLE_REPORTS, grouping, options);
      expect(solidity).toStrictEqual(measureSolidity(SAMPLE_REPORTS, grouping, options));
      expect(Object.keys(solidity)).toEqual(grouping.subjects.map(({ id }) => id));
    },
  },
  {
    title: 'gives up measuring when it is cancelled',
    async check(analyser) {
      const abort = new AbortController();
      const control = { signal: abort.signal, onProgress: () => abort.abort() };
      const grouping = storeGrouping(groupReports(SAMPLE_REPORTS));
      await expect(analyser.solidity(SAMPLE_REPORTS, grouping, {}, control)).rejects.toMatchObject(CANCELLED);
      await expect(analyser.solidity(SAMPLE_REPORTS, grouping, {}, control)).rejects.toMatchObject(CANCELLED);
    },
  },
  {
    title: 'answers each of several requests with its own grouping',
    async check(analyser) {
      const parts = [4, 8, 12].map((size) => SAMPLE_REPORTS.slice(0, size));
      const groupings = await Promise.all(parts.map((reports) => analyser.group(reports, {})));
      expect(groupings.map(({ corpusHash }) => corpusHash)).toEqual(
        parts.map((reports) => groupReports(reports).corpusHash),
      );
    },
  },
  {
    title: 'begins nothing for a signal that is aborted already',
    async check(analyser) {
      const shares: number[] = [];
      const control = { signal: AbortSignal.abort(), onProgress: (share: number) => shares.push(share) };
      await expect(analyser.group(SAMPLE_REPORTS, {}, control)).rejects.toMatchObject(CANCELLED);
      expect(shares).toEqual([]);
    },
  },
  {
    title: 'gives up what is cancelled on its way, and groups again after',
    async check(analyser) {
      const abort = new AbortController();
      const control = { signal: abort.signal, onProgress: () => abort.abort() };
      await expect(analyser.group(SAMPLE_REPORTS, {}, control)).rejects.toMatchObject(CANCELLED);
      expect((await analyser.group([], {})).subjects).toEqual([]);
    },
  },
];

export function describeAnalyserContract(name: string, open: () => Promise<Opened<Analyser>>): void {
  describeContract(`${name} as an analyser`, ANALYSER_CHECKS, open);
}

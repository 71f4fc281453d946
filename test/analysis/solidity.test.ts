import { describe, expect, it } from 'vitest';
import { groupReports, indexGrouping, solidityOf, storeGrouping } from '../../analysis/index.ts';
import { foundAgain } from '../../analysis/solidity/found-again.ts';
import { plainReports, sampleTheme } from './sample.ts';
import { shuffled } from './shuffled.ts';

describe('the solidity of subjects', () => {
  it('is whole for subjects whose reports share their words', () => {
    const grouping = groupReports(plainReports());
    const solidity = solidityOf(grouping);
    expect(Object.keys(solidity)).toEqual(grouping.subjects.map(({ id }) => id));
    for (const share of Object.values(solidity)) expect(share).toBeGreaterThan(0.9);
  });

  it('tells solid subjects from fragile ones in field reports, from 0 to 1', () => {
    const shares = Object.values(solidityOf(groupReports(sampleTheme('rural'))));
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.4);
  }, 60_000);

  it('is the same whatever the order of the rows, and from a stored grouping', () => {
    const reports = sampleTheme('ville').slice(0, 40);
    const grouping = groupReports(reports);
    const expected = JSON.stringify(solidityOf(grouping));
    const other = shuffled(reports, 5);
    expect(JSON.stringify(solidityOf(groupReports(other)))).toBe(expected);
    expect(JSON.stringify(solidityOf(indexGrouping(other, storeGrouping(grouping))))).toBe(expected);
  }, 60_000);

  it('is whole for a subject that people hold together', () => {
    const reports = sampleTheme('commun').slice(0, 40);
    const held = ['Tenu', 'Autre'].map((subject, at) => ({
      kind: 'subject' as const,
      subject,
      reports: reports.slice(at * 20, at * 20 + 20).map(({ id }) => id),
    }));
    const grouping = groupReports(reports, { corrections: held });
    expect(Object.values(solidityOf(grouping, { corrections: held }))).toEqual([1, 1]);
  }, 60_000);

  it('is not measured where a tenth of the reports is none', () => {
    expect(solidityOf(groupReports(plainReports().slice(0, 9)))).toEqual({});
    expect(solidityOf(groupReports([]))).toEqual({});
  });

  it('tells how far it is', () => {
    const shares: number[] = [];
    solidityOf(groupReports(plainReports()), { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

describe('a subject is found again', () => {
  it('when half of what it and a group hold together is in both', () => {
    expect(foundAgain([0, 0, 0, 1], new Map([[0, 5]]))).toBe(true);
    expect(foundAgain([0, 0, 0, 1], new Map([[0, 6]]))).toBe(false);
    expect(foundAgain([0, 0, 1, 1], new Map([[0, 2]]))).toBe(true);
  });

  it('not among reports that are left alone', () => {
    expect(foundAgain([-1, -1], new Map([[-1, 2]]))).toBe(false);
  });
});

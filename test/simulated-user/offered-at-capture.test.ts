import { describe, expect, it } from 'vitest';
import { plainReports, type SampleReport } from '../analysis/sample.ts';
import { offeredAtCapture } from './offered-at-capture.ts';

const plain: SampleReport[] = plainReports().map((report) => ({
  ...report,
  theme: 'plain',
  issue: report.id.split('-')[0] ?? null,
}));

describe('offered at capture', () => {
  it('is always right while there are five subjects or fewer', () => {
    expect(offeredAtCapture(plain, 1, false)).toBe(1);
  });

  it('asks nothing of the first report of a subject', () => {
    const alone = plain.filter(({ id }) => id.endsWith('-0'));
    expect(offeredAtCapture(alone, 1, false)).toBe(0);
  });

  it('falls when the same texts are said to be of many subjects', () => {
    const mixed = [...plain, ...plain.map((report) => ({ ...report, id: `${report.id}-again` }))].map(
      (report, at) => ({ ...report, issue: `issue-${(at * 7) % 12}` }),
    );
    expect(offeredAtCapture(mixed, 1, false)).toBeLessThan(0.8);
  });
});

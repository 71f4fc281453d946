import { describe, expect, it } from 'vitest';
import { groupReports, questions } from '../../analysis/index.ts';
import { Beliefs } from '../../analysis/nearest/beliefs.ts';
import { mostTelling } from '../../analysis/nearest/most-telling.ts';
import { plainReports, sampleTheme } from './sample.ts';
import { shuffled } from './shuffled.ts';

/** Two clusters, {0, 1, 2} and {3, 4}, and 5 that resembles nobody. */
const CLOSE = 0.8;
const similarities = Float64Array.from({ length: 36 }, (_, at) => {
  const [a, b] = [Math.floor(at / 6), at % 6];
  const cluster = (report: number): number => (report < 3 ? 0 : report < 5 ? 1 : 2);
  return a === b ? 1 : cluster(a) === cluster(b) ? CLOSE : 0;
});
const all = [0, 1, 2, 3, 4, 5];

describe('beliefs', () => {
  it('are those of ridge regression', () => {
    const beliefs = new Beliefs(similarities, 6, 2);
    beliefs.tell(0, 0);
    // One answer: k / (1 + .3).
    expect(beliefs.doubt(1)).toBeCloseTo(1 - CLOSE / 1.3, 12);
    beliefs.tell(1, 0);
    // Two: [k k] (K + .3 I)^-1 [1 1]' = 2 k / (1.3 + k).
    expect(beliefs.doubt(2)).toBeCloseTo(1 - (2 * CLOSE) / (1.3 + CLOSE), 12);
    expect(beliefs.doubt(3)).toBe(1);
  });

  it('waver between two subjects that are as near', () => {
    const beliefs = new Beliefs(similarities, 6, 2);
    beliefs.tell(0, 0);
    beliefs.tell(1, 1);
    expect(beliefs.doubt(2)).toBeCloseTo(1, 12);
  });

  it('gain nothing more from a report that will be answered, and less from those like it', () => {
    const beliefs = new Beliefs(similarities, 6, 2);
    const weights = new Float64Array(6).fill(1);
    const before = all.map((row) => beliefs.gain(row, weights));
    beliefs.expect(0);
    const after = all.map((row) => beliefs.gain(row, weights));
    expect(after[1]).toBeLessThan((before[1] ?? 0) / 2);
    expect(after[3]).toBeCloseTo(before[3] ?? 0, 12);
  });
});

describe('the most telling reports', () => {
  it('stand for the largest cluster, then the next, then for themselves', () => {
    expect(mostTelling(new Beliefs(similarities, 6, 2), all, 3)).toEqual([0, 3, 5]);
  });

  it('are not those whose subject is plain', () => {
    const beliefs = new Beliefs(similarities, 6, 2);
    beliefs.tell(0, 0);
    expect(mostTelling(beliefs, [1, 2, 3, 4, 5], 2)).toEqual([3, 5]);
  });
});

describe('questions', () => {
  const sample = sampleTheme('ville');

  it('ask of every report when as many are wanted, each once', () => {
    const grouping = groupReports(sample);
    const asked = questions(grouping, { limit: 1_000 }).map(({ report }) => report);
    expect(asked).toHaveLength(sample.length);
    expect(new Set(asked).size).toBe(sample.length);
  });

  it('begin the same whatever their number and the order of the reports', () => {
    const asked = questions(groupReports(sample), { limit: 12 });
    expect(questions(groupReports(shuffled(sample, 5)), { limit: 5 })).toEqual(asked.slice(0, 5));
  });

  it('do not ask twice of reports that say the same', () => {
    const copies = plainReports().map((report) => ({ ...report, id: `${report.id}-copy` }));
    const asked = questions(groupReports([...plainReports(), ...copies]), { limit: 6 });
    expect(new Set(asked.map(({ report }) => report.replace('-copy', ''))).size).toBe(6);
  });

  it('reach beyond the sample of a large theme', () => {
    const many = Array.from({ length: 400 }, (_, at) => ({
      ...(plainReports()[at % 24] as { id: string; text: string }),
      id: `r${at}`,
    }));
    const asked = questions(groupReports(many), { limit: 300 });
    expect(new Set(asked.map(({ report }) => report)).size).toBe(300);
  });
});

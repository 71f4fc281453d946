import { describe, expect, it } from 'vitest';
import { type Grouping, groupReports, type Question, type Subject } from '../../analysis/index.ts';
import { GoldUser } from './gold-user.ts';

const gold = new Map<string, string | null>([
  ['a1', 'bus-du-soir'],
  ['a2', 'bus-du-soir'],
  ['a3', 'bus-du-soir'],
  ['b1', 'fibre'],
  ['b2', 'fibre'],
  ['c1', null],
]);

function groupingOf(subjects: Record<string, string[]>, settled: string[] = []): Grouping {
  return {
    ...groupReports([]),
    settled,
    subjects: Object.entries(subjects).map(
      ([id, reports]): Subject => ({
        id,
        title: id,
        named: false,
        terms: [],
        reports,
        representative: reports[0] ?? '',
      }),
    ),
  };
}

function question(report: string, ...candidates: string[]): Question {
  return { report, candidates: candidates.map((subject) => ({ subject, title: subject, score: 0 })) };
}

describe('the simulated user', () => {
  it('picks the candidate of which most other reports are of the gold subject', () => {
    const grouping = groupingOf({ s1: ['b1', 'b2', 'a3'], s2: ['a1', 'a2', 'c1'] });
    expect(new GoldUser(gold).answer(question('a3', 's1', 's2'), grouping)).toEqual({
      kind: 'subject',
      subject: 's2',
      reports: ['a3'],
    });
  });

  it('names the subject when no candidate has more than half', () => {
    const grouping = groupingOf({ s1: ['a1', 'b1'], s2: ['b2', 'a2'] });
    expect(new GoldUser(gold).answer(question('a3', 's1', 's2'), grouping)).toEqual({
      kind: 'subject',
      subject: 'bus du soir',
      reports: ['a3'],
    });
  });

  it('names a subject that is there but was not offered', () => {
    const grouping = groupingOf({ s1: ['b1', 'b2'], s2: ['a1', 'a2'] });
    expect(new GoldUser(gold).answer(question('a3', 's1'), grouping)).toMatchObject({
      subject: 'bus du soir',
    });
  });

  it('goes on with the subject used before, offered or not', () => {
    const user = new GoldUser(gold);
    const grouping = groupingOf({ s1: ['b1', 'b2'], s2: ['a1', 'a2'], s3: ['a3'] });
    user.answer(question('a1', 's2'), grouping);
    expect(user.answer(question('a3', 's1', 's3'), grouping)).toMatchObject({ subject: 's2' });
  });

  it('takes no subject for two', () => {
    const user = new GoldUser(gold);
    const before = groupingOf({ s1: ['a1', 'a2'] });
    user.answer(question('a1', 's1'), before);
    const after = groupingOf({ s1: ['a1', 'b2'] }, ['a1']);
    expect(user.answer(question('b1', 's1'), after)).toMatchObject({ subject: 'fibre' });
  });

  it('leaves lone signals alone', () => {
    const grouping = groupingOf({ s1: ['a1', 'c1'] });
    expect(new GoldUser(gold).answer(question('c1', 's1'), grouping)).toEqual({
      kind: 'alone',
      reports: ['c1'],
    });
  });
});

import { describe, expect, it } from 'vitest';
import {
  groupReports,
  indexGrouping,
  nearestSubjects,
  questions,
  storeGrouping,
} from '../../analysis/index.ts';
import { plainReports, sampleTheme } from './sample.ts';

const reports = plainReports();
const grouping = groupReports(reports);
const subjectOf = (id: string): string | undefined =>
  grouping.subjects.find((one) => one.reports.includes(id))?.id;

describe('nearestSubjects', () => {
  it('puts the subject that shares the words first, with those words', () => {
    const [first, ...others] = nearestSubjects(grouping, 'Plus de médecins, ni d’ordonnances');
    expect(first?.subject).toBe(subjectOf('soins-0'));
    expect([...(first?.words ?? [])].sort()).toEqual(['médecins', 'ordonnances']);
    expect(others.every(({ score }) => score <= (first?.score ?? 0))).toBe(true);
  });

  it('gives the words as people read them, compounds whole and once', () => {
    const [first] = nearestSubjects(grouping, 'Le Bus-médecins passe');
    expect(first?.words.filter((word) => /bus|médecins/.test(word))).toEqual(['bus-médecins']);
  });

  it('keeps to the limit and to scores from 0 to 1', () => {
    expect(nearestSubjects(grouping, 'bus', { limit: 2 })).toHaveLength(2);
    for (const { score } of nearestSubjects(grouping, reports[0]?.text ?? '')) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('offers the largest subjects for a text without a known word', () => {
    for (const text of ['', '!?', 'xyzzyx']) {
      const found = nearestSubjects(grouping, text);
      expect(found.map(({ subject }) => subject)).toEqual(grouping.subjects.map(({ id }) => id));
      expect(found.every(({ score, words }) => score === 0 && words.length === 0)).toBe(true);
    }
  });

  it('is empty for an empty theme', () => {
    expect(nearestSubjects(groupReports([]), 'bus')).toEqual([]);
  });

  it('counts the title as one more member', () => {
    const score = (title: string): number => {
      const corrections = [{ kind: 'rename', subject: subjectOf('bus-0') ?? '', title }] as const;
      const renamed = groupReports(reports, { previous: storeGrouping(grouping), corrections });
      return nearestSubjects(renamed, 'fibre et bus').find(({ title: own }) => own === title)?.score ?? 0;
    };
    expect(score('Bus et fibre')).toBeGreaterThan(score('Autre chose'));
  });
});

describe('a stored grouping', () => {
  it('holds no text of a report', () => {
    const stored = JSON.stringify(storeGrouping(groupReports(sampleTheme('ville'))));
    for (const { text } of sampleTheme('ville')) expect(stored).not.toContain(text.slice(0, 45));
  });

  it('answers as before once indexed again, in any order of the reports', () => {
    const stored = JSON.parse(JSON.stringify(storeGrouping(grouping)));
    const again = indexGrouping([...reports].reverse(), stored);
    expect(again).toEqual(grouping);
    expect(nearestSubjects(again, 'réseau coupé')).toEqual(nearestSubjects(grouping, 'réseau coupé'));
  });

  it('takes reports that came or went since', () => {
    const again = indexGrouping(
      [...reports.slice(3), { id: 'new', text: 'Un bus de plus.' }],
      storeGrouping(grouping),
    );
    expect(nearestSubjects(again, 'bus ligne')[0]?.subject).toBe(subjectOf('bus-0'));
  });
});

describe('questions', () => {
  const sample = groupReports(sampleTheme('rural'));

  it('offers at most five candidates, best first', () => {
    const asked = questions(sample, { limit: 8 });
    expect(asked).toHaveLength(8);
    for (const { candidates } of asked) {
      expect(candidates).toHaveLength(5);
      const scores = candidates.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  it('does not ask what a person has answered', () => {
    const first = questions(sample, { limit: 1 })[0]?.report ?? '';
    const settled = groupReports(sampleTheme('rural'), {
      corrections: [{ kind: 'alone', reports: [first] }],
    });
    expect(questions(settled, { limit: 200 }).map(({ report }) => report)).not.toContain(first);
  });

  it('has nothing to ask of fewer than two subjects', () => {
    expect(questions(groupReports([]))).toEqual([]);
    expect(questions(groupReports(reports, { subjects: 1 }))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  compareGroupings,
  groupReports,
  type ReportInput,
  storeGrouping,
  synthesise,
} from '../../analysis/index.ts';
import { plainReports, sampleTheme } from './sample.ts';

const sample = sampleTheme('rural');
const grouping = groupReports(sample);
const synthesis = synthesise(sample, grouping);

const KINDS = ['blocking-point', 'good-practice', 'observation', 'observation'] as const;
const SIDES = ['state', 'local'] as const;
const SCHOOLS = ['ENA', 'INET', 'EHESP'] as const;

/** Plain reports with who saw them and where: one person saw all buses, only the State care, only INET the fibre. */
function witnessed(): ReportInput[] {
  return plainReports().map((report, i) => {
    const kind = KINDS[i % 4] ?? 'observation';
    const common = { ...report, territory: 'Lot', kind, author: `author-${i}`, placement: `mairie ${i}` };
    const side = SIDES[i % 2] ?? 'state';
    const school = SCHOOLS[i % 3] ?? 'ENA';
    if (report.id.startsWith('bus')) return { ...common, side, school, author: 'one', placement: 'mairie' };
    if (report.id.startsWith('fibre')) return { ...common, side, school: 'INET' };
    return { ...common, side: 'state', school };
  });
}

const reports = witnessed();
const plain = groupReports(reports);
const crossed = synthesise(reports, plain);
const subjectOf = (id: string): string => plain.subjects.find((one) => one.reports.includes(id))?.id ?? '';

describe('synthesise', () => {
  it('covers each report once: in a subject or as a lone signal', () => {
    const { coverage } = synthesis;
    expect(coverage.reports).toBe(sample.length);
    expect(coverage.grouped + coverage.isolated).toBe(coverage.reports);
    const everywhere = [...synthesis.subjects.flatMap((subject) => subject.reports), ...synthesis.isolated];
    expect([...everywhere].sort()).toEqual(sample.map(({ id }) => id).sort());
  });

  it('counts reports that came after the grouping as lone, and forgets erased ones', () => {
    const later = synthesise(
      [...sample.slice(5), { id: 'new', text: 'Nouveau.', kind: 'blocking-point' }],
      grouping,
    );
    expect(later.coverage.reports).toBe(sample.length - 4);
    expect(later.coverage.grouped + later.coverage.isolated).toBe(later.coverage.reports);
    expect(later.isolated).toContain('new');
    expect(later.orphans).toContain('new');
    expect(JSON.stringify(later)).not.toContain(sample[0]?.id);
  });

  it('counts places and people, never messages', () => {
    const bus = crossed.subjects.find(({ subject }) => subject === subjectOf('bus-0'));
    expect(bus).toMatchObject({ people: 1, places: ['mairie, Lot'], territories: ['Lot'] });
    expect(crossed.subjects.at(-1)?.subject).toBe(bus?.subject);
  });

  it('counts every kind, good practices first', () => {
    for (const { kinds, reports: ids } of synthesis.subjects) {
      expect(Object.keys(kinds)[0]).toBe('good-practice');
      expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(ids.length);
    }
  });

  it('shows a good practice and a blocking point of the subject where there are', () => {
    const kindOf = (id: string | null): string | undefined => sample.find((report) => report.id === id)?.kind;
    for (const { kinds, bestPractice, blockingVerbatim } of synthesis.subjects) {
      if (kinds['good-practice'] > 0) expect(kindOf(bestPractice)).toBe('good-practice');
      expect(blockingVerbatim === null).toBe(kinds['blocking-point'] === 0);
    }
  });

  it('sorts blocking points into answered ones and orphans', () => {
    const points = sample.filter(({ kind }) => kind === 'blocking-point').map(({ id }) => id);
    const found = [...synthesis.answers.map(({ blockingPoint }) => blockingPoint), ...synthesis.orphans];
    expect([...found].sort()).toEqual(points.sort());
    for (const { answeredBy } of synthesis.answers) {
      for (const { report, score } of answeredBy) {
        expect(['good-practice', 'initiative', 'proposal']).toContain(
          sample.find(({ id }) => id === report)?.kind,
        );
        expect(score).toBeLessThanOrEqual(1);
      }
    }
  });

  it('answers a blocking point with the practice that speaks of it, and shows the words', () => {
    const answer = crossed.answers.find(({ blockingPoint }) => blockingPoint === 'fibre-0');
    expect(answer?.answeredBy[0]?.report.startsWith('fibre')).toBe(true);
    expect(answer?.answeredBy[0]?.shared.length).toBeGreaterThan(0);
  });

  it('lists the practices that answer nothing', () => {
    const used = new Set(
      synthesis.answers.flatMap(({ answeredBy }) => answeredBy.map(({ report }) => report)),
    );
    for (const id of synthesis.unusedPractices) expect(used.has(id)).toBe(false);
    const lonely = synthesise([{ id: 'a', text: 'Un bus.', kind: 'initiative' }], groupReports([]));
    expect(lonely.unusedPractices).toEqual(['a']);
  });

  it('crosses any number of schools', () => {
    expect(crossed.schools.groups).toEqual(['EHESP', 'ENA', 'INET']);
    expect(crossed.schools.common).toEqual(
      expect.arrayContaining([subjectOf('bus-0'), subjectOf('soins-0')]),
    );
    expect(crossed.schools.alone.find(({ group }) => group === 'INET')?.subjects).toEqual([
      subjectOf('fibre-0'),
    ]);
  });

  it('crosses the State and local government', () => {
    expect(crossed.stateAndLocal.groups).toEqual(['state', 'local']);
    expect(crossed.stateAndLocal.alone[0]).toEqual({ group: 'state', subjects: [subjectOf('soins-0')] });
    expect([...crossed.stateAndLocal.common].sort()).toEqual(
      [subjectOf('bus-0'), subjectOf('fibre-0')].sort(),
    );
  });

  it('says something sensible of nothing', () => {
    expect(synthesise([], groupReports([]))).toMatchObject({
      coverage: { reports: 0, grouped: 0, isolated: 0 },
      subjects: [],
      answers: [],
      schools: { groups: [], common: [] },
    });
  });
});

describe('compareGroupings', () => {
  const subject = (id: string, ids: string[]) => ({
    id,
    title: id,
    named: false,
    terms: [],
    reports: ids,
    representative: ids[0] ?? '',
  });
  const base = { ...storeGrouping(groupReports([])) };

  it('finds nothing new in the same grouping', () => {
    const stored = storeGrouping(grouping);
    expect(compareGroupings(stored, stored)).toEqual({ new: [], gone: [], grown: [], split: [], merged: [] });
  });

  it('tells what is new, grown, split, merged and gone', () => {
    const before = {
      ...base,
      subjects: [
        subject('s1', ['a', 'b', 'c', 'd']),
        subject('s2', ['e', 'f']),
        subject('s3', ['g', 'h']),
        subject('s4', ['z']),
      ],
    };
    const after = {
      ...base,
      subjects: [
        subject('s1', ['a', 'b']),
        subject('s5', ['c', 'd']),
        subject('s2', ['e', 'f', 'g', 'h', 'i']),
      ],
    };
    expect(compareGroupings(before, after)).toEqual({
      new: ['s5'],
      gone: ['s3', 's4'],
      grown: [{ subject: 's2', added: 3 }],
      split: [{ subject: 's1', into: ['s1', 's5'] }],
      merged: [{ subject: 's2', from: ['s2', 's3'] }],
    });
  });
});

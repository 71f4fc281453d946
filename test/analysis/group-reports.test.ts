import { describe, expect, it } from 'vitest';
import {
  AnalysisError,
  type Grouping,
  groupReports,
  type ReportInput,
  storeGrouping,
} from '../../analysis/index.ts';
import { randomFrom } from '../../analysis/numeric/random.ts';
import { plainReports, sampleTheme } from './sample.ts';
import { shuffled } from './shuffled.ts';

function subjectOf(grouping: ReturnType<typeof groupReports>, id: string): string | null {
  return grouping.subjects.find(({ reports }) => reports.includes(id))?.id ?? null;
}

describe('groupReports', () => {
  it('puts reports that share their words together', () => {
    const grouping = groupReports(plainReports());
    expect(grouping.subjects).toHaveLength(3);
    for (const subject of grouping.subjects) {
      expect(new Set(subject.reports.map((id) => id.split('-')[0])).size).toBe(1);
    }
  });

  it('gives the same bytes whatever the order of the rows', () => {
    const reports = sampleTheme('rural');
    const first = JSON.stringify(storeGrouping(groupReports(reports)));
    for (const seed of [1, 2, 3]) {
      expect(JSON.stringify(storeGrouping(groupReports(shuffled(reports, seed))))).toBe(first);
    }
  });

  it('depends on the seed alone for chance', () => {
    const reports = sampleTheme('commun');
    const [a, b] = [groupReports(reports, { seed: 5 }), groupReports(reports, { seed: 5 })];
    expect(storeGrouping(a)).toEqual(storeGrouping(b));
    expect(a.settings.seed).toBe(5);
  });

  it('gives a clone-safe grouping', () => {
    const grouping = groupReports(plainReports());
    expect(structuredClone(grouping)).toEqual(grouping);
  });

  it('groups nothing, one report or five without failing', () => {
    expect(groupReports([])).toMatchObject({ subjects: [], isolated: [] });
    expect(groupReports([{ id: 'a', text: 'Un médecin part.' }])).toMatchObject({
      subjects: [],
      isolated: ['a'],
    });
    expect(groupReports(plainReports().slice(0, 5)).subjects).toHaveLength(1);
    const two = groupReports([
      { id: 'a', text: 'Le médecin part à la retraite.' },
      { id: 'b', text: 'La fibre tombe en panne.' },
    ]);
    expect(two.isolated).toEqual(['a', 'b']);
  });

  it('makes one subject of identical texts', () => {
    for (const count of [2, 9, 40]) {
      const reports = Array.from({ length: count }, (_, i) => ({
        id: `r${i}`,
        text: 'Le guichet de la poste ferme.',
      }));
      const grouping = groupReports(reports);
      expect(grouping.subjects.map(({ reports: ids }) => ids.length)).toEqual([count]);
    }
  });

  it('leaves texts without a word alone', () => {
    const reports = [...plainReports(), { id: 'empty', text: '' }, { id: 'dots', text: '... ! 👍' }];
    expect(groupReports(reports).isolated).toEqual(expect.arrayContaining(['dots', 'empty']));
    expect(
      groupReports([
        { id: 'a', text: '' },
        { id: 'b', text: '?' },
      ]).isolated,
    ).toEqual(['a', 'b']);
  });

  it('keeps everything when asked, wordless texts in a subject of their own', () => {
    const reports = [...plainReports(), { id: 'empty', text: '' }, { id: 'dots', text: '...' }];
    const grouping = groupReports(reports, { keepAll: true });
    expect(grouping.isolated).toEqual([]);
    expect(subjectOf(grouping, 'empty')).toBe(subjectOf(grouping, 'dots'));
    expect(grouping.subjects.find(({ reports: ids }) => ids.includes('empty'))?.reports).toHaveLength(2);
  });

  it('makes the number of subjects that is asked for, one each at most', () => {
    expect(groupReports(plainReports(), { subjects: 2, keepAll: true }).subjects).toHaveLength(2);
    expect(
      groupReports(plainReports().slice(0, 4), { subjects: 50, keepAll: true }).subjects.length,
    ).toBeLessThanOrEqual(4);
  });

  it('counts what the author says it is about with the text', () => {
    const reports: ReportInput[] = plainReports().map((report) => ({ ...report }));
    reports.push({ id: 'short', text: 'Trois heures ce matin.', subject: 'Panne de la fibre et du réseau' });
    const grouping = groupReports(reports, { keepAll: true });
    expect(subjectOf(grouping, 'short')).toBe(subjectOf(grouping, 'fibre-0'));
  });

  it('mixes in the vectors of an encoder', () => {
    const random = sampleTheme('ville').slice(0, 60);
    const draw = randomFrom(3);
    const rows = random.map((_, i) =>
      Float32Array.from({ length: 8 }, (_, j) =>
        j === 0 ? 9 * draw() : (j === (i % 3) + 1 ? 1 : 0) + 0.1 * draw(),
      ),
    );
    const agreeing = (grouping: Grouping): number =>
      grouping.subjects
        .map(({ reports }) => reports.map((id) => random.findIndex((report) => report.id === id) % 3))
        .map((kinds) => Math.max(...[0, 1, 2].map((kind) => kinds.filter((own) => own === kind).length)))
        .reduce((sum, count) => sum + count, 0);
    const alone = agreeing(groupReports(random, { subjects: 3, keepAll: true }));
    const vectors = { model: 'test', rows };
    expect(agreeing(groupReports(random, { vectors, subjects: 3, keepAll: true }))).toBeGreaterThan(
      alone + 10,
    );
  });

  it('reports its progress from 0 to 1', () => {
    const shares: number[] = [];
    groupReports(plainReports(), { onProgress: (share) => shares.push(share) });
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it.each([
    [
      'duplicate-id',
      [
        { id: 'a', text: '' },
        { id: 'a', text: '' },
      ],
      {},
    ],
    ['empty-id', [{ id: '', text: '' }], {}],
    ['subjects-out-of-range', [], { subjects: 0 }],
    ['subjects-out-of-range', [], { subjects: 2.5 }],
    ['seed-not-integer', [], { seed: 0.5 }],
    ['vectors-mismatch', [{ id: 'a', text: '' }], { vectors: { model: 'm', rows: [] } }],
    [
      'vectors-mismatch',
      [{ id: 'a', text: '' }],
      { vectors: { model: 'm', rows: [Float32Array.of(Number.NaN)] } },
    ],
  ] as const)('refuses with the code %s', (code, reports, options) => {
    expect(() => groupReports(reports, options)).toThrowError(AnalysisError);
    expect(() => groupReports(reports, options)).toThrowError(expect.objectContaining({ code }));
  });
});

import { describe, expect, it } from 'vitest';
import { type Correction, type Grouping, groupReports, storeGrouping } from '../../analysis/index.ts';
import { plainReports, sampleTheme } from './sample.ts';

function placeOf(grouping: Grouping, id: string): string | null {
  return grouping.subjects.find(({ reports }) => reports.includes(id))?.id ?? null;
}

const reports = plainReports();
const previous = storeGrouping(groupReports(reports));
const subjectOfBus = previous.subjects.find(({ reports: ids }) => ids.includes('bus-0'))?.id ?? '';
const regroup = (...corrections: Correction[]): Grouping => groupReports(reports, { previous, corrections });

describe('corrections', () => {
  it('move reports to the subject that a person chose', () => {
    const grouping = regroup({ kind: 'subject', subject: subjectOfBus, reports: ['soins-1', 'fibre-2'] });
    expect(placeOf(grouping, 'soins-1')).toBe(subjectOfBus);
    expect(placeOf(grouping, 'fibre-2')).toBe(subjectOfBus);
    expect(placeOf(grouping, 'bus-0')).toBe(subjectOfBus);
    expect(grouping.settled).toEqual(['fibre-2', 'soins-1']);
  });

  it('open the subject that they name when it is not there yet', () => {
    const grouping = regroup({ kind: 'subject', subject: 's40', reports: ['soins-1'] });
    expect(placeOf(grouping, 'soins-1')).toBe('s40');
    expect(grouping.nextSubject).toBe(41);
  });

  it('keep two reports together, or apart', () => {
    const together = regroup({ kind: 'same', reports: ['soins-1', 'bus-1'] });
    expect(placeOf(together, 'soins-1')).toBe(placeOf(together, 'bus-1'));
    expect(placeOf(together, 'soins-1')).not.toBeNull();
    const apart = regroup({ kind: 'different', reports: ['bus-0', 'bus-1'] });
    expect(placeOf(apart, 'bus-0')).not.toBe(placeOf(apart, 'bus-1'));
  });

  it('leave reports alone, even when all are to be kept', () => {
    const grouping = groupReports(reports, {
      keepAll: true,
      corrections: [{ kind: 'alone', reports: ['bus-0'] }],
    });
    expect(grouping.isolated).toEqual(['bus-0']);
  });

  it('pin a title until a person gives it back', () => {
    const named = regroup({ kind: 'rename', subject: subjectOfBus, title: ' Aller au bourg ' });
    expect(named.subjects.find(({ id }) => id === subjectOfBus)).toMatchObject({
      title: 'Aller au bourg',
      named: true,
    });
    const later = groupReports(reports.slice(2), { previous: storeGrouping(named) });
    expect(later.subjects.find(({ id }) => id === subjectOfBus)).toMatchObject({
      title: 'Aller au bourg',
      named: true,
    });
    const back = groupReports(reports, {
      previous: storeGrouping(named),
      corrections: [{ kind: 'rename', subject: subjectOfBus, title: '' }],
    });
    expect(back.subjects.find(({ id }) => id === subjectOfBus)).toMatchObject({ named: false });
    expect(back.subjects.find(({ id }) => id === subjectOfBus)?.title).not.toBe('Aller au bourg');
  });

  it('give way to later ones that contradict them, and say so', () => {
    const same: Correction = { kind: 'same', reports: ['bus-0', 'bus-1'] };
    const different: Correction = { kind: 'different', reports: ['bus-1', 'bus-0'] };
    expect(regroup(same, different).conflicts).toEqual([{ kept: different, dropped: same }]);
    expect(regroup(different, same).conflicts).toEqual([{ kept: same, dropped: different }]);
  });

  it('contradict each other through others', () => {
    const chain: Correction[] = [
      { kind: 'different', reports: ['bus-0', 'soins-0'] },
      { kind: 'same', reports: ['bus-0', 'fibre-0'] },
      { kind: 'same', reports: ['fibre-0', 'soins-0'] },
    ];
    const grouping = regroup(...chain);
    expect(grouping.conflicts.map(({ dropped }) => dropped)).toEqual([chain[0]]);
    expect(new Set(['bus-0', 'fibre-0', 'soins-0'].map((id) => placeOf(grouping, id))).size).toBe(1);
  });

  it('lose only what is contradicted when they name several reports', () => {
    const first: Correction = { kind: 'subject', subject: 's50', reports: ['bus-0', 'bus-1'] };
    const second: Correction = { kind: 'subject', subject: 's51', reports: ['bus-0'] };
    const grouping = regroup(first, second);
    expect(placeOf(grouping, 'bus-0')).toBe('s51');
    expect(placeOf(grouping, 'bus-1')).toBe('s50');
    expect(grouping.conflicts).toEqual([{ kept: second, dropped: first }]);
  });

  it('of one title for two subjects clash, the later wins', () => {
    const [a, b] = previous.subjects;
    const renames: Correction[] = [
      { kind: 'rename', subject: a?.id ?? '', title: 'Se soigner' },
      { kind: 'rename', subject: b?.id ?? '', title: 'se soigner' },
    ];
    const grouping = regroup(...renames);
    expect(grouping.conflicts).toEqual([{ kept: renames[1], dropped: renames[0] }]);
    expect(grouping.subjects.filter(({ title }) => title.toLowerCase() === 'se soigner')).toHaveLength(1);
  });

  it('that name erased reports are passed over', () => {
    const grouping = regroup(
      { kind: 'same', reports: ['gone', 'bus-0'] },
      { kind: 'alone', reports: ['gone'] },
    );
    expect(grouping.conflicts).toEqual([]);
    expect(grouping.settled).toEqual([]);
  });

  it('teach: a report near corrected ones follows them', () => {
    const sample = sampleTheme('rural');
    const [first, ...rest] = sample.slice(0, 60);
    const copies = [1, 2, 3].map((i) => ({ ...(first as (typeof sample)[number]), id: `copy-${i}` }));
    const corrections: Correction[] = [{ kind: 'subject', subject: 's77', reports: ['copy-1', 'copy-2'] }];
    const grouping = groupReports([...copies, ...rest], { corrections });
    expect(placeOf(grouping, 'copy-3')).toBe('s77');
  });
});

describe('identities', () => {
  const sample = sampleTheme('simplification');

  it('stay when nothing changes', () => {
    const first = storeGrouping(groupReports(sample));
    expect(storeGrouping(groupReports(sample, { previous: first }))).toEqual(first);
  });

  it('follow the reports that subjects share when the theme grows', () => {
    const before = storeGrouping(groupReports(sample.slice(0, 80)));
    const after = groupReports(sample, { previous: before });
    const kept = after.subjects.filter(({ id }) => before.subjects.some((subject) => subject.id === id));
    expect(kept.length).toBeGreaterThan(before.subjects.length / 2);
    for (const subject of kept) {
      const earlier = before.subjects.find(({ id }) => id === subject.id)?.reports ?? [];
      expect(subject.reports.some((id) => earlier.includes(id))).toBe(true);
    }
  });

  it('are never given twice', () => {
    const before = storeGrouping(groupReports(sample.slice(0, 50)));
    const after = groupReports(sample.slice(50), { previous: before });
    const old = new Set(before.subjects.map(({ id }) => id));
    for (const { id } of after.subjects) expect(old.has(id)).toBe(false);
    expect(after.nextSubject).toBe(before.nextSubject + after.subjects.length);
  });
});

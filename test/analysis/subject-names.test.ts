import { describe, expect, it } from 'vitest';
import {
  type Correction,
  groupReports,
  type ReportInput,
  type StoredGrouping,
  storeGrouping,
} from '../../analysis/index.ts';

const TERRITORIES = ['Lozère', 'Creuse', 'Cantal', 'Vosges', 'Gers'];
const reports: readonly ReportInput[] = TERRITORIES.flatMap((territory, i) => [
  { id: `a${i}`, text: `La visio coupe au milieu du rendez-vous, réseau faible en ${territory}.` },
  { id: `b${i}`, text: `Un bus itinérant vient au village chaque semaine en ${territory}.` },
]);

function group(corrections: readonly Correction[], previous?: StoredGrouping): StoredGrouping {
  return storeGrouping(
    groupReports(reports, { corrections, ...(previous === undefined ? {} : { previous }) }),
  );
}

const homeOf = (grouping: StoredGrouping, report: string) =>
  grouping.subjects.find((subject) => subject.reports.includes(report));

const founds: Correction = { kind: 'subject', subject: 'La visio qui coupe', reports: ['a0', 'a1'] };

describe('a subject named in a correction', () => {
  it('exists from then on under that title', () => {
    expect(homeOf(group([founds]), 'a0')).toMatchObject({ title: 'La visio qui coupe', named: true });
    expect(homeOf(group([founds]), 'a1')?.title).toBe('La visio qui coupe');
  });

  it('is the subject that bears this title already', () => {
    const before = group([]);
    const home = homeOf(before, 'b0');
    const after = group(
      [{ kind: 'subject', subject: ` ${home?.title.toUpperCase()} `, reports: ['a0'] }],
      before,
    );
    expect(homeOf(after, 'a0')?.id).toBe(home?.id);
  });

  it('is the one of this id', () => {
    const before = group([]);
    const home = homeOf(before, 'b0');
    const after = group([{ kind: 'subject', subject: home?.id ?? '', reports: ['a0'] }], before);
    expect(homeOf(after, 'a0')).toMatchObject({ id: home?.id, title: home?.title, named: false });
  });

  it('goes on meaning the same subject after a rename', () => {
    const first = group([founds]);
    const id = homeOf(first, 'a0')?.id ?? '';
    const rename: Correction = { kind: 'rename', subject: id, title: 'Le réseau qui lâche' };
    const second = group([founds, rename], first);
    const third = group([founds, rename, { ...founds, reports: ['a2'] }], second);
    expect(homeOf(third, 'a2')).toMatchObject({ id, title: 'Le réseau qui lâche' });
    expect(homeOf(third, 'a0')?.id).toBe(id);
  });

  it('may be renamed by its name', () => {
    const renamed = group([founds, { kind: 'rename', subject: 'La visio qui coupe', title: 'Le réseau' }]);
    expect(homeOf(renamed, 'a0')?.title).toBe('Le réseau');
  });

  it('takes the same id whatever the order in which corrections arrive', () => {
    const other: Correction = { kind: 'subject', subject: 'Bus', reports: ['b0'] };
    expect(group([founds, other])).toEqual(group([other, founds]));
  });

  it('is passed over when the name is blank', () => {
    expect(group([{ kind: 'subject', subject: '  ', reports: ['a0'] }]).subjects).toEqual(group([]).subjects);
  });
});

import { describe, expect, it } from 'vitest';
import type { Participant } from '../../../bot/domain/participant.ts';
import { newReports } from '../../../bot/imports/new-reports.ts';
import { EDITION } from './edition-of-tests.ts';

const ADELE: Participant = {
  id: 'p1',
  edition: '2026',
  name: 'Adèle Kervella',
  email: 'adele@exemple.fr',
  role: 'student',
  school: 'ENA',
  placement: { institution: 'préfecture', side: 'state', territory: 'Lozère' },
  contactable: false,
  locale: 'fr',
};
const HELENE: Participant = {
  id: 'p2',
  edition: '2026',
  name: 'Hélène Montagnac',
  email: 'helene@exemple.fr',
  role: 'coordinator',
  contactable: false,
  locale: 'fr',
};
const ROW = { line: 2, id: '7', text: 'Pas de car.', theme: 'rural' };
const NOW = '2026-11-24T09:00:00.000Z';

function make(row: Parameters<typeof newReports>[0][number], participants = [ADELE, HELENE]) {
  return newReports([row], { edition: EDITION, participants, newId: ({ id }) => `r${id}`, now: NOW });
}

describe('making reports of rows', () => {
  it('takes what the row does not say from its author', () => {
    expect(make({ ...ROW, author: 'adele@exemple.fr' }).reports).toEqual([
      {
        id: 'r7',
        edition: '2026',
        author: 'p1',
        school: 'ENA',
        content: { theme: 'rural', kind: 'observation', text: 'Pas de car.', place: ADELE.placement },
        createdAt: NOW,
        origin: 'import:2026:7',
      },
    ]);
  });

  it('keeps what the row says', () => {
    const said = {
      kind: 'proposal',
      subject: 'car',
      school: 'INET',
      territory: 'Gers',
      at: '2026-10-05T12:00:00.000Z',
    } as const;
    const [report] = make({ ...ROW, ...said, author: 'ADELE KERVELLA' }).reports;
    expect(report).toMatchObject({
      school: 'INET',
      content: { kind: 'proposal', subject: 'car', place: { institution: 'préfecture', territory: 'Gers' } },
      createdAt: said.at,
    });
  });

  it.each([
    ['no author', {}, 'author', 'missing'],
    ['an unknown author', { author: 'x@exemple.fr' }, 'author', 'unknown'],
    ['an author without a school', { author: 'helene@exemple.fr' }, 'school', 'missing'],
    ['no placement', { author: 'helene@exemple.fr', school: 'ENA' }, 'placement', 'missing'],
    ['no side', { author: 'helene@exemple.fr', school: 'ENA', placement: 'mairie' }, 'side', 'missing'],
    [
      'no territory',
      { author: 'helene@exemple.fr', school: 'ENA', placement: 'mairie', side: 'local' as const },
      'territory',
      'missing',
    ],
  ])('refuses a row with %s', (_what, more, field, reason) => {
    const { reports, refused } = make({ ...ROW, ...more });
    expect(reports).toEqual([]);
    expect(refused.map((refusal) => [refusal.line, refusal.field, refusal.reason])).toEqual([
      [2, field, reason],
    ]);
  });

  it('knows nobody by a name that two people have', () => {
    const twin = { ...ADELE, id: 'p3', email: 'autre@exemple.fr' };
    expect(make({ ...ROW, author: ADELE.name }, [ADELE, twin]).refused).toHaveLength(1);
    expect(make({ ...ROW, author: twin.email }, [ADELE, twin]).reports[0]?.author).toBe('p3');
  });
});

import { describe, expect, it } from 'vitest';
import { readReportRows } from '../../../bot/imports/read-report-rows.ts';
import { EDITION } from './edition-of-tests.ts';
import { tableOf } from './table-of.ts';

describe('reading reports without an edition', () => {
  it('knows the columns by their French names', () => {
    const { accepted, refused, unknownColumns } = readReportRows(
      tableOf(
        'Identifiant;Thème;Nature;Sujet;Texte;Auteur;École;Côté;Stage;Département;Date\n' +
          '1;rural;Point de blocage;mobilité;Pas de car.;a@exemple.fr;ENA;État;préfecture;Lozère;05/10/2026\n',
      ),
    );
    expect(accepted).toEqual([
      {
        line: 2,
        id: '1',
        theme: 'rural',
        kind: 'blocking-point',
        subject: 'mobilité',
        text: 'Pas de car.',
        author: 'a@exemple.fr',
        school: 'ENA',
        side: 'state',
        placement: 'préfecture',
        territory: 'Lozère',
        at: '2026-10-05T12:00:00.000Z',
      },
    ]);
    expect({ refused, unknownColumns }).toEqual({ refused: [], unknownColumns: [] });
  });

  it.each([
    ['bonne pratique', 'good-practice'],
    ['Bonnes pratiques', 'good-practice'],
    ['good-practice', 'good-practice'],
    ['POINT DE BLOCAGE', 'blocking-point'],
    ['Constat', 'observation'],
    ['proposition', 'proposal'],
    ['initiative', 'initiative'],
  ])('takes the kind %j for %s', (words, kind) => {
    expect(readReportRows(tableOf(`id;text;type\n1;a;${words}\n`)).accepted[0]?.kind).toBe(kind);
  });

  it.each([
    ['État', 'state'],
    ['ETAT', 'state'],
    ['collectivité', 'local'],
    ['territorial', 'local'],
    ['local', 'local'],
    ['autre', 'other'],
  ])('takes the side %j for %s', (words, side) => {
    expect(readReportRows(tableOf(`id;text;side\n1;a;${words}\n`)).accepted[0]?.side).toBe(side);
  });

  it.each([
    ['2026-10-05', '2026-10-05T12:00:00.000Z'],
    ['2026-10-05T09:30:00+02:00', '2026-10-05T07:30:00.000Z'],
    ['2026-10-05 09:30', '2026-10-05T09:30:00.000Z'],
    ['5/10/2026 à 9h30', '2026-10-05T09:30:00.000Z'],
  ])('takes the date %j for %s', (words, at) => {
    expect(readReportRows(tableOf(`id;text;date\n1;a;${words}\n`)).accepted[0]?.at).toBe(at);
  });

  it('says all that is wrong with a row, and where', () => {
    const { accepted, refused } = readReportRows(
      tableOf('id;text;type;cote;date\n1;;humeur;Mars;31/02/2026\n2;b;;;\n'),
    );
    expect(accepted.map(({ id }) => id)).toEqual(['2']);
    expect(refused.map(({ line, field, reason, value }) => [line, field, reason, value])).toEqual([
      [2, 'text', 'missing', ''],
      [2, 'kind', 'unknown', 'humeur'],
      [2, 'side', 'unknown', 'Mars'],
      [2, 'at', 'bad-date', '31/02/2026'],
    ]);
  });

  it('refuses an id that comes again, and names the first line', () => {
    const { accepted, refused } = readReportRows(tableOf('id;text\n1;a\n1;b\n'));
    expect(accepted).toHaveLength(1);
    expect(refused).toEqual([{ line: 3, field: 'id', reason: 'duplicate', value: '1', expected: '2' }]);
  });

  it('puts rows that cannot be read among the refused, in the order of the file', () => {
    const { refused } = readReportRows(tableOf('id;text\n1;\n2\n3;"x\n'));
    expect(refused.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'missing'],
      [3, 'columns'],
      [4, 'quote'],
    ]);
  });

  it('reports the columns that it leaves aside', () => {
    expect(readReportRows(tableOf('id;text;humeur;texte\n1;a;b;c\n')).unknownColumns).toEqual([
      'humeur',
      'texte',
    ]);
  });

  it('takes stray controls and blanks off, and puts accents in one piece', () => {
    const [report] = readReportRows(tableOf('id;text\n 1 ; Le cafe\u0301\u000b ferme. \n')).accepted;
    expect(report).toMatchObject({ id: '1', text: 'Le caf\u00e9 ferme.' });
  });

  it('wants the columns id and text', () => {
    const missing = (csv: string) => () => readReportRows(tableOf(csv));
    expect(missing('text\na\n')).toThrow(
      expect.objectContaining({ code: 'FILE_MISSING_COLUMN', values: { column: 'id' } }),
    );
    expect(missing('id\n1\n')).toThrow(expect.objectContaining({ values: { column: 'text' } }));
  });
});

describe('reading reports for an edition', () => {
  it('knows its themes by any of their names, and its schools', () => {
    const { accepted } = readReportRows(
      tableOf('id;text;theme;ecole\n1;Pas de car.;Ruralité;ena\n2;Pas de bus.;#quartiers;INET\n'),
      EDITION,
    );
    expect(accepted.map(({ theme, school }) => [theme, school])).toEqual([
      ['rural', 'ENA'],
      ['ville', 'INET'],
    ]);
  });

  it('refuses other themes and schools, and texts that are too short or too long', () => {
    const { refused } = readReportRows(
      tableOf(`id;text;theme;ecole\n1;Pas;mer;X\n2;${'a'.repeat(2001)};;ENA\n`),
      EDITION,
    );
    expect(refused.map(({ line, field, reason, expected }) => [line, field, reason, expected])).toEqual([
      [2, 'theme', 'unknown', 'rural, ville'],
      [2, 'school', 'unknown', 'ENA, INET'],
      [2, 'text', 'too-short', '5'],
      [3, 'theme', 'missing', undefined],
      [3, 'text', 'too-long', '2000'],
    ]);
  });
});

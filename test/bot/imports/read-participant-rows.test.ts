import { describe, expect, it } from 'vitest';
import { readParticipantRows } from '../../../bot/imports/read-participant-rows.ts';
import { EDITION } from './edition-of-tests.ts';
import { tableOf } from './table-of.ts';

const HEADER = 'Nom;Prénom;E-mail;École;Rôle;Stage;Côté;Territoire;Groupe;Demi-promotion;Contact;Langue\n';

function read(rows: string) {
  return readParticipantRows(tableOf(HEADER + rows), EDITION);
}

describe('reading participants', () => {
  it('reads a whole row', () => {
    expect(
      read('Kervella;Adèle;Adele.K@Exemple.fr;ena;Élève;préfecture;État;Lozère;groupe 1;a;oui;anglais\n')
        .accepted,
    ).toEqual([
      {
        line: 2,
        name: 'Adèle Kervella',
        email: 'adele.k@exemple.fr',
        role: 'student',
        school: 'ENA',
        placement: { institution: 'préfecture', side: 'state', territory: 'Lozère' },
        group: 'g1',
        half: 'A',
        contactable: true,
        locale: 'en',
      },
    ]);
  });

  it('takes whoever has no role for a student who does not share an address and reads French', () => {
    const table = tableOf('name;email;school\nAmine Cherif;amine@exemple.fr;INET\n');
    expect(readParticipantRows(table, EDITION).accepted).toEqual([
      {
        line: 2,
        name: 'Amine Cherif',
        email: 'amine@exemple.fr',
        role: 'student',
        school: 'INET',
        contactable: false,
        locale: 'fr',
      },
    ]);
  });

  it('wants no school of coordinators and guests', () => {
    const { accepted } = read('M;H;h@exemple.fr;;Coordinatrice;;;;;;;\nV;C;c@exemple.fr;;invitée;;;;;;;\n');
    expect(accepted.map(({ role }) => role)).toEqual(['coordinator', 'guest']);
  });

  it('refuses addresses that are none or that come again, whatever their case', () => {
    const { accepted, refused } = read(
      'A;A;a@exemple.fr;ENA;;;;;;;;\nB;B;A@exemple.fr;ENA;;;;;;;;\nC;C;c@;ENA;;;;;;;;\n',
    );
    expect(accepted).toHaveLength(1);
    expect(refused).toEqual([
      { line: 3, field: 'email', reason: 'duplicate', value: 'A@exemple.fr', expected: '2' },
      { line: 4, field: 'email', reason: 'bad-email', value: 'c@' },
    ]);
  });

  it('refuses what the edition does not know', () => {
    const { refused } = read('A;A;a@exemple.fr;X;chef;mairie;Mars;Gers;g9;C;bof;latin\n');
    expect(refused.map(({ field, reason }) => [field, reason])).toEqual(
      ['role', 'school', 'side', 'group', 'half', 'contactable', 'locale'].map((field) => [field, 'unknown']),
    );
  });

  it('wants a placement whole or not at all', () => {
    expect(
      read('A;A;a@exemple.fr;ENA;;mairie;;;;;;\n').refused.map(({ field, reason }) => [field, reason]),
    ).toEqual([
      ['side', 'missing'],
      ['territory', 'missing'],
    ]);
  });
});

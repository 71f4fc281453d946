import { describe, expect, it } from 'vitest';
import { TerrainError } from '../../../bot/errors.ts';
import { readEdition } from '../../../bot/imports/read-edition.ts';
import { EDITION, EDITION_FILE, NOW } from './edition-of-tests.ts';

function problemsOf(content: unknown, locale: 'fr' | 'en' = 'en'): string {
  try {
    readEdition(content, NOW, locale);
  } catch (error) {
    if (error instanceof TerrainError && error.code === 'FILE_BAD_EDITION')
      return String(error.values.problems);
    throw error;
  }
  return '';
}

describe('reading an edition', () => {
  it('is open unless the file says otherwise', () => {
    const { edition, events } = readEdition(EDITION_FILE, NOW);
    expect(edition).toEqual(EDITION);
    expect(events).toMatchObject([
      {
        ...EDITION_FILE.calendar[0],
        ...{
          edition: '2026',
          kind: 'other',
          zone: 'Europe/Paris',
          audience: {},
          speakers: [],
          documents: [],
        },
        ...{ attendance: false, status: 'planned', revision: 1, updatedAt: NOW },
      },
    ]);
    expect(readEdition({ ...EDITION_FILE, status: 'closed' }, NOW).edition.status).toBe('closed');
  });

  it('needs neither groups, nor a calendar, nor aliases', () => {
    const { groups: _, calendar: __, ...rest } = EDITION_FILE;
    const themes = EDITION_FILE.themes.map(({ aliases: ___, ...theme }) => theme);
    expect(readEdition({ ...rest, themes }, NOW)).toMatchObject({
      edition: { groups: [], themes: [{ aliases: [] }, {}] },
      events: [],
    });
  });

  it('says all that is malformed at once', () => {
    const [rural] = EDITION_FILE.themes;
    const content = {
      ...EDITION_FILE,
      id: 'deux mots',
      name: '',
      schools: [],
      themes: [{ ...rural, title: 12, couleur: 'bleu' }],
      calendar: [
        {
          ...EDITION_FILE.calendar[0],
          start: '8 octobre',
          zone: 'Lune',
          link: 'javascript:alert(1)',
          kind: 'fête',
        },
      ],
      status: 'bof',
    };
    const problems = problemsOf(content).split('; ');
    expect(problems.sort()).toEqual([
      'calendar[0].kind is not an allowed value',
      'calendar[0].link must be an address that begins with https://',
      'calendar[0].start must be a date with time and zone, for example 2027-02-15T09:00:00+01:00',
      'calendar[0].zone must be a time zone, for example Europe/Paris or Indian/Reunion',
      'id must be a short code without blanks (letters, digits, hyphens)',
      'name is empty',
      'schools is empty',
      'status is not an allowed value',
      'themes[0].couleur is not a known key',
      'themes[0].title is not of the expected type',
    ]);
  });

  it('says all that does not fit together at once', () => {
    const [rural, ville] = EDITION_FILE.themes;
    const [event] = EDITION_FILE.calendar;
    const content = {
      ...EDITION_FILE,
      themes: [rural, { ...ville, channel: 'Général', aliases: ['RURALITE'] }],
      groups: [
        { id: 'g1', name: 'Un', theme: 'rural' },
        { id: 'g1', name: 'Deux', theme: 'mer' },
      ],
      calendar: [
        { ...event, end: '2026-10-01T09:00:00+02:00', theme: 'mer' },
        { ...event, audience: { themes: ['mer'], schools: ['X'], groups: ['g2'], halves: ['A'] } },
      ],
    };
    expect(problemsOf(content).split('; ').sort()).toEqual([
      'calendar[0].end is before the start',
      'calendar[0].theme is not a theme of the edition',
      'calendar[1].audience.groups is not a group of the edition',
      'calendar[1].audience.schools is not a school of the edition',
      'calendar[1].audience.themes is not a theme of the edition',
      'calendar[1].id is already taken',
      'groups[1].id is already taken',
      'groups[1].theme is not a theme of the edition',
      'themes[1].aliases is already taken',
      'themes[1].channel is the name of the general channel',
    ]);
  });

  it.each([null, 12, 'texte', []])('refuses %j, which is no edition at all', (content) => {
    expect(problemsOf(content)).toBe('the file is not of the expected type');
  });

  it('says what is missing in French', () => {
    const { id: _, ...rest } = EDITION_FILE;
    expect(problemsOf(rest, 'fr')).toBe('id manque');
  });
});

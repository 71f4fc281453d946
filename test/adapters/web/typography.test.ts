import { describe, expect, it } from 'vitest';
import { dayOf, momentOf, timeOf } from '../../../adapters/web/dates.ts';
import { webWordingFor } from '../../../adapters/web/wording.ts';
import { typeset } from '../../../bot/wording/typeset.ts';

const NOW = new Date('2026-11-24T08:05:00.000Z');

describe('dates', () => {
  it('are those of Paris, in the French manner', () => {
    expect(momentOf('2026-11-24T08:05:00.000Z', 'fr', NOW)).toBe('mardi 24 novembre, 9\u00a0h\u00a005');
    expect(timeOf('2026-07-14T22:30:00.000Z', 'fr')).toBe('0\u00a0h\u00a030');
    expect(timeOf('2026-07-14T08:00:00.000Z', 'fr')).toBe('10\u00a0h');
  });

  it('say "1er" for the first of a month', () => {
    expect(dayOf('2026-12-01T10:00:00.000Z', 'fr', NOW)).toBe('mardi 1er\u00a0décembre');
  });

  it('name the year when it is another', () => {
    expect(dayOf('2027-01-04T10:00:00.000Z', 'fr', NOW)).toBe('lundi 4 janvier 2027');
  });

  it('are English in English', () => {
    expect(momentOf('2026-11-24T08:05:00.000Z', 'en', NOW)).toBe('Tuesday 24 November, 09:05');
  });
});

describe('what people typed', () => {
  it('is set with the spaces of French, unbreakable', () => {
    expect(typeset('« Oui » : 46 € ; 12 000 %, vraiment ?')).toBe(
      '«\u00a0Oui\u00a0»\u00a0: 46\u00a0€\u202f; 12\u202f000\u00a0%, vraiment\u202f?',
    );
  });

  it('keeps its words, its signs and its addresses', () => {
    expect(typeset("L'accueil, 9h05, http://exemple.fr:80/a?b;c")).toBe(
      "L'accueil, 9h05, http://exemple.fr:80/a?b;c",
    );
  });
});

describe('the wording', () => {
  it('agrees in number', () => {
    const { synthesis, syntheses } = webWordingFor('fr');
    expect(syntheses.counts(1, 0)).toBe('1\u00a0fiche · 0\u00a0sujet');
    expect(synthesis.since(11, 1, 2)).toBe(
      ' Depuis la version\u00a011\u00a0: 1\u00a0sujet nouveau et 2\u00a0sujets qui grandissent.',
    );
  });
});

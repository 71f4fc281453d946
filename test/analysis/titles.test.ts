import { describe, expect, it } from 'vitest';
import { groupReports, type ReportInput, synthesise } from '../../analysis/index.ts';
import { FRENCH } from '../../analysis/text/french-words.ts';
import { tokenise } from '../../analysis/text/tokenise.ts';
import { titleSpans } from '../../analysis/titles/title-spans.ts';
import { typography } from '../../analysis/titles/typography.ts';
import { wordEvidence } from '../../analysis/titles/word-evidence.ts';
import { SAMPLE_THEMES, sampleTheme } from './sample.ts';

function spansOf(text: string, ...others: string[]): string[] {
  const tokens = tokenise(text);
  const evidence = wordEvidence([tokens, ...others.map(tokenise)], FRENCH);
  return titleSpans(tokens, evidence, 'fr').map((span) => span.text);
}

describe('titles of the sample', () => {
  const titles = SAMPLE_THEMES.flatMap((theme) =>
    groupReports(sampleTheme(theme)).subjects.map(({ title }) => title),
  );

  it('have 3 to 7 words, a capital and no final dot', () => {
    for (const title of titles) {
      const count = title.split(/\s+/).length;
      expect(count, title).toBeGreaterThanOrEqual(3);
      expect(count, title).toBeLessThanOrEqual(7);
      expect(title, title).toMatch(/^\p{Lu}.*[^.\s]$/u);
    }
  });

  it('start and end on words of content, with the typographic apostrophe', () => {
    for (const title of titles) {
      const words = tokenise(title).map(({ word }) => word);
      expect(FRENCH.stopWords.has(words[0] ?? ''), title).toBe(false);
      expect(FRENCH.stopWords.has(words.at(-1) ?? ''), title).toBe(false);
      expect(title).not.toContain("'");
    }
  });

  it('show no number and no name of a person', () => {
    for (const title of titles) expect(title).not.toMatch(/\d|Barbotin|Morteret|Etchegorry/);
  });
});

describe('titleSpans', () => {
  it('takes whole noun phrases with their articles', () => {
    expect(spansOf('On ferme les guichets de la poste.')).toContain('guichets de la poste');
    expect(spansOf('Ils changent les horaires d’ouverture des espaces.')).toContain(
      "horaires d'ouverture des espaces",
    );
  });

  it('puts back the accents that others of the theme type', () => {
    expect(spansOf('On attend la carte de sejour.', 'Le séjour dure.')).toContain('carte de séjour');
    expect(spansOf('On visite la place du marche.', 'Le marché ouvre.')).toContain('place du marche');
  });

  it('cuts no phrase in its middle', () => {
    expect(spansOf('On réunit le service des ressources humaines.')).not.toContain('service des ressources');
  });

  it('keeps conjugated verbs and names out', () => {
    const found = spansOf(
      'Les habitants de la vallée parlent de la fermeture avec Mme Lucette Barbotin du bourg.',
    );
    expect(found.join(' ')).not.toMatch(/parlent|Lucette|Barbotin/);
  });
});

describe('typography', () => {
  it('sets French apostrophes, capitals and unbreakable spaces', () => {
    expect(typography("l'accès : « soins » ?", 'fr')).toBe('L’accès\u00a0: «\u00a0soins\u00a0»\u202f?');
    expect(typography('école fermée.', 'fr')).toBe('École fermée');
  });

  it('leaves English spacing alone', () => {
    expect(typography('open: now', 'en')).toBe('Open: now');
  });
});

describe('authors’ subjects', () => {
  it('make titles when they are shared', () => {
    const reports: ReportInput[] = Array.from({ length: 12 }, (_, i) => ({
      id: `r${i}`,
      text:
        i < 6
          ? `Le camion passe au hameau ${'abcdef'[i]}.`
          : `Les dossiers traînent au guichet ${'abcdef'[i - 6]}.`,
      subject: i < 6 ? 'Tournée du camion itinérant' : 'Lenteur des dossiers au guichet',
    }));
    const grouping = groupReports(reports);
    expect(grouping.subjects.map(({ title }) => title).sort()).toEqual([
      'Lenteur des dossiers au guichet',
      'Tournée du camion itinérant',
    ]);
    expect(synthesise(reports, grouping).coverage.reports).toBe(12);
  });
});

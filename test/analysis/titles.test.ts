import { describe, expect, it } from 'vitest';
import { type Correction, groupReports, type ReportInput, synthesise } from '../../analysis/index.ts';
import { isContent } from '../../analysis/text/content-words.ts';
import { FRENCH } from '../../analysis/text/french-words.ts';
import { withoutAccents } from '../../analysis/text/normalise.ts';
import { tokenise } from '../../analysis/text/tokenise.ts';
import { CONCEPT_LABELS } from '../../analysis/titles/concept-labels.ts';
import { labelsOf, sharedWords, type TitleLabel } from '../../analysis/titles/title-labels.ts';
import { titleSpans } from '../../analysis/titles/title-spans.ts';
import { typography } from '../../analysis/titles/typography.ts';
import { wordEvidence } from '../../analysis/titles/word-evidence.ts';
import { conceptNames } from '../../analysis/vectors/concepts.ts';
import { SAMPLE_THEMES, sampleTheme } from './sample.ts';

/** A word and the same in the singular, both without accents. */
function formsOf(word: string): string[] {
  const bare = withoutAccents(word);
  return [bare, bare.replace(/[sx]$/, '')];
}

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

  it('use words that people of the theme wrote, as they wrote them but for accents and number', () => {
    for (const theme of SAMPLE_THEMES) {
      const reports = sampleTheme(theme);
      const written = new Set(
        reports.flatMap(({ text }) => tokenise(text).flatMap(({ word }) => formsOf(word))),
      );
      for (const { title } of groupReports(reports).subjects) {
        const foreign = tokenise(title).filter(
          (token) => isContent(token, 'fr') && !formsOf(token.word).some((form) => written.has(form)),
        );
        expect(foreign, title).toEqual([]);
      }
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

describe('word evidence', () => {
  it('takes the pronoun of an infinitive for no article', () => {
    expect(spansOf('La procédure pour débloquer sa carte.', 'Comment la débloquer ?').join('|')).not.toMatch(
      /débloquer/,
    );
  });

  it('ends a phrase at a verb it has never seen', () => {
    expect(spansOf('La file déborde sur le trottoir.')).toEqual([]);
  });

  it('puts accents on words of public action that nobody of the theme typed with them', () => {
    expect(spansOf('On se retrouve dans la salle des fetes.')).toContain('salle des fêtes');
  });
});

describe('labels of concepts', () => {
  const lines = CONCEPT_LABELS.trim().split('\n');
  const labels = lines.flatMap((line) => line.split(': ')[1]?.split(' | ') ?? []);

  it('are phrases of 3 to 7 words with a capital', () => {
    for (const label of labels) {
      expect(label.split(' ').length, label).toBeGreaterThanOrEqual(3);
      expect(label.split(' ').length, label).toBeLessThanOrEqual(7);
      expect(label, label).toMatch(/^\p{Lu}[^.:;|]*[^.,:;|\s]$/u);
    }
  });

  it('are there for every concept', () => {
    const named = new Set(lines.map((line) => line.split(': ')[0]));
    expect(conceptNames().filter((name) => !named.has(name))).toEqual([]);
  });

  it('need the words of the theme', () => {
    const [label] = labelsOf(conceptNames().indexOf('secretaire_mairie'));
    expect(label?.text).toBe('Secrétaires de mairie');
    expect(sharedWords(label as TitleLabel, new Set(['secretaires', 'mairie']))).toBe(1);
    expect(sharedWords(label as TitleLabel, new Set(['secrétaire', 'mairie']))).toBeLessThan(1);
    expect(sharedWords(label as TitleLabel, new Set(['mairie']))).toBe(0.5);
  });
});

describe('a pure subject', () => {
  const theme = sampleTheme('rural');
  const issues = ['mobilite', 'acces-soins', 'secretaires-mairie', 'retrait-guichets'];
  const chosen = theme.filter(({ issue }) => issue !== null && issues.includes(issue));
  const corrections: Correction[] = issues.map((issue, at) => ({
    kind: 'subject',
    subject: `s${at + 1}`,
    reports: chosen.filter((report) => report.issue === issue).map(({ id }) => id),
  }));
  const { subjects } = groupReports(chosen, { corrections });
  const titleOf = (issue: string): string => {
    const { id } = chosen.find((report) => report.issue === issue) as { id: string };
    return subjects.find(({ reports }) => reports.includes(id))?.title ?? '';
  };

  it('is titled by what its reports share', () => {
    expect(titleOf('mobilite')).toMatch(/[Mm]obilité|[Vv]oiture|[Tt]ransport/);
    expect(titleOf('acces-soins')).toMatch(/[Mm]édecin|[Ss]anté|[Ss]oins/);
    expect(titleOf('secretaires-mairie')).toMatch(/[Ss]ecrétaires? de mairie/);
    expect(titleOf('retrait-guichets')).toMatch(/[Ff]ermeture|[Pp]oste|[Rr]etrait/);
  });

  it('has a verbatim of its own that can be read at a glance', () => {
    const texts = new Map(chosen.map(({ id, text }) => [id, text]));
    for (const { reports, representative } of subjects) {
      expect(reports).toContain(representative);
      expect(texts.get(representative)?.length).toBeLessThan(500);
    }
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

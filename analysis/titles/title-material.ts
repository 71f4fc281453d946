import { isContent } from '../text/content-words.ts';
import type { Language } from '../text/language-words.ts';
import { stem } from '../text/stem.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import { wordsOf } from '../text/words-of.ts';
import type { ReportInput } from '../types.ts';
import { isAcronym, mayBeName, type WordEvidence, wordEvidence } from './word-evidence.ts';

/** What titles and terms of a subject are taken from. */
export interface SubjectMaterial {
  /** Words of the texts, and of what authors say they are about. */
  readonly texts: readonly (readonly Token[])[];
  readonly authored: readonly (readonly Token[])[];
  /** Distinct words of its reports, lower case. */
  readonly words: ReadonlySet<string>;
  /** Distinct stems of each report, names and numbers left out. */
  readonly stems: readonly ReadonlySet<string>[];
  /** The surface word most often used for each stem. */
  readonly surfaces: ReadonlyMap<string, string>;
}

export interface TitleMaterial {
  readonly evidence: WordEvidence;
  readonly subjects: readonly SubjectMaterial[];
}

/**
 * Reads the words of each subject's reports, the most central first.
 * @param groups reports of each subject; large subjects are best cut to their most central reports
 */
export function titleMaterial(
  groups: readonly (readonly ReportInput[])[],
  language: Language,
): TitleMaterial {
  const texts = groups.map((group) => group.map((report) => tokenise(report.text)));
  const authored = groups.map((group) =>
    group.map((report) => announcedTokens(report.subject ?? '', language)),
  );
  const evidence = wordEvidence([...texts.flat(), ...authored.flat()], wordsOf(language));
  const subjects = texts.map((subjectTexts, at) => {
    const own = authored[at] ?? [];
    const all = subjectTexts.map((tokens, row) => [...(own[row] ?? []), ...tokens]);
    const words = new Set(all.flat().map(({ word }) => word));
    return { texts: subjectTexts, authored: own, words, ...stemsAndSurfaces(all, evidence, language) };
  });
  return { evidence, subjects };
}

/**
 * What an author says a report is about starts on a noun with a capital that means nothing: it is read as if an article
 * came before it.
 */
function announcedTokens(subject: string, language: Language): Token[] {
  const [first, ...others] = tokenise(subject);
  if (first === undefined) return [];
  const [article] = tokenise(language === 'fr' ? 'le' : 'the') as [Token];
  const surface = isAcronym(first) ? first.surface : first.word;
  return [article, { ...first, surface, before: ' ' }, ...others];
}

function stemsAndSurfaces(
  texts: readonly (readonly Token[])[],
  evidence: WordEvidence,
  language: Language,
): Pick<SubjectMaterial, 'stems' | 'surfaces'> {
  const counts = new Map<string, Map<string, number>>();
  const stems = texts.map((tokens) => {
    const telling = tokens.filter(
      (token) => isContent(token, language) && !/\d/.test(token.word) && !mayBeName(token, evidence),
    );
    for (const token of telling) if (!/['-]/.test(token.word)) countSurface(counts, token, language);
    return new Set(telling.flatMap(({ word }) => word.split(/['-]/).map((part) => stem(part, language))));
  });
  return { stems, surfaces: new Map([...counts].map(([name, forms]) => [name, mostUsed(forms)])) };
}

function countSurface(counts: Map<string, Map<string, number>>, token: Token, language: Language): void {
  const name = stem(token.word, language);
  const surface = isAcronym(token) ? token.surface : token.word;
  const forms = counts.get(name) ?? new Map<string, number>();
  forms.set(surface, (forms.get(surface) ?? 0) + 1);
  counts.set(name, forms);
}

/** Among forms used as often, the accented one wins over the one typed in haste, then the shorter. */
function mostUsed(forms: ReadonlyMap<string, number>): string {
  const accents = (form: string): number => form.normalize('NFD').length - form.length;
  const sorted = [...forms].sort(
    ([a, left], [b, right]) =>
      right - left || accents(b) - accents(a) || a.length - b.length || (a < b ? -1 : 1),
  );
  return sorted[0]?.[0] ?? '';
}

import { contentWords } from './text/content-words.ts';
import type { Language } from './text/language-words.ts';
import { withoutAccents } from './text/normalise.ts';
import { stem } from './text/stem.ts';

/**
 * The stems of a text for a full-text search that forgives accents and inflections: index these for each report,
 * look these up for each query. Distinct, in order of appearance; empty for a text without content words.
 */
export function searchTerms(text: string, language: Language = 'fr'): string[] {
  return [...new Set(contentWords(text, language).map((word) => searchStem(word, language)))];
}

/**
 * Accents go before the stemmer here, unlike in the analysis: "fermee" typed in haste must find "fermée". What the
 * stemmer then leaves of "ée" is cut by hand.
 */
function searchStem(word: string, language: Language): string {
  const stemmed = stem(withoutAccents(word), language);
  return language === 'fr' && stemmed.length > 3 ? stemmed.replace(/e+$/, '') : stemmed;
}

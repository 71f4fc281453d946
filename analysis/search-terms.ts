import { contentWords } from './text/content-words.ts';
import type { Language } from './text/language-words.ts';
import { stem } from './text/stem.ts';

/**
 * The stems of a text for a full-text search that forgives accents and inflections: index these for each report,
 * look these up for each query. Distinct, in order of appearance; empty for a text without content words.
 */
export function searchTerms(text: string, language: Language = 'fr'): string[] {
  return [...new Set(contentWords(text, language).map((word) => stem(word, language)))];
}

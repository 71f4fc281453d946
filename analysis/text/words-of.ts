import { ENGLISH } from './english-words.ts';
import { FRENCH } from './french-words.ts';
import type { Language, LanguageWords } from './language-words.ts';

/** The small words of a language. */
export function wordsOf(language: Language): LanguageWords {
  return language === 'fr' ? FRENCH : ENGLISH;
}

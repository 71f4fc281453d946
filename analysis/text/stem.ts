import porterEn from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { frenchStem } from './french-stem.ts';
import type { Language } from './language-words.ts';
import { withoutAccents } from './normalise.ts';

/**
 * French words that the stemmer confuses although public action does not: a mayor is not a town hall, and a
 * "commune" is not what is "commun".
 */
const FRENCH_EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['maire', 'maire'],
  ['maires', 'maire'],
  ['mairesse', 'maire'],
  ['mairesses', 'maire'],
  ['mairie', 'mairie'],
  ['mairies', 'mairie'],
  ['commune', 'commune'],
  ['communes', 'commune'],
  ['communauté', 'communaute'],
  ['communautés', 'communaute'],
  ['format', 'formatfichier'],
  ['formats', 'formatfichier'],
]);

/**
 * The stem of one lower-case word: the Snowball stem of the accented word, then accents off (the stemmer needs
 * them); Porter's English stemmer by natural 8.1.
 */
export function stem(word: string, language: Language): string {
  const known = remembered[language];
  let found = known.get(word);
  if (found === undefined) {
    found = computeStem(word, language);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, found);
  }
  return found;
}

/** The stemmer costs 5 µs a word and words come back: the last ones seen are remembered. */
const remembered: Readonly<Record<Language, Map<string, string>>> = { fr: new Map(), en: new Map() };
const MOST_REMEMBERED = 50_000;

function computeStem(word: string, language: Language): string {
  if (/\d/.test(word)) return word;
  if (language === 'en') return withoutAccents(porterEn.stem(word));
  return FRENCH_EXCEPTIONS.get(word) ?? withoutAccents(frenchStem(word));
}

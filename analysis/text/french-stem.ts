import { markedVowels, regionsOf, unmarkedVowels } from './french-regions.ts';
import { cutStandardSuffix } from './french-standard-suffix.ts';
import { I_VERB_SUFFIXES, longestSuffix, RESIDUAL_SUFFIXES, VERB_SUFFIXES } from './french-suffixes.ts';
import { endsInVowel, type StemmedWord } from './stemmed-word.ts';

/**
 * The stem of a lower-case French word, accents kept: the French stemmer of Snowball 3.1
 * (snowballstem.org/algorithms/french.html), the same as the one that the tables of vectors were made with on all of
 * 166,995 words (natural's stemmer: 102 other stems in the 40,000 most frequent, and a word under another stem has no
 * vector). Elisions are not cut here: tokens have none.
 */
export function frenchStem(word: string): string {
  const marked = markedVowels(word);
  const stemmed: StemmedWord = { text: marked, ...regionsOf(marked) };
  if (cutStandardSuffix(stemmed) || cutIVerbSuffix(stemmed) || cutVerbSuffix(stemmed)) softenEnd(stemmed);
  else cutResidualSuffix(stemmed);
  stemmed.text = stemmed.text.replace(/(ell|eill|enn|onn|ett)$/, (end) => end.slice(0, -1));
  stemmed.text = stemmed.text.replace(/[éè]([^aeiouyàâèéêëîïôùû]+)$/, 'e$1');
  return unmarkedVowels(stemmed.text);
}

function softenEnd(word: StemmedWord): void {
  if (word.text.endsWith('Y')) word.text = `${word.text.slice(0, -1)}i`;
  else if (word.text.endsWith('ç')) word.text = `${word.text.slice(0, -1)}c`;
}

/** Verbs in -ir: the suffix and the consonant before it stand in the region RV. */
function cutIVerbSuffix(word: StemmedWord): boolean {
  const suffix = longestSuffix(word.text, I_VERB_SUFFIXES, word.rv);
  if (suffix === null) return false;
  const start = word.text.length - suffix.length;
  if (start <= word.rv || word.text[start - 1] === 'H' || endsInVowel(word.text.slice(0, start)))
    return false;
  word.text = word.text.slice(0, start);
  return true;
}

/** Other verbs. */
function cutVerbSuffix(word: StemmedWord): boolean {
  const suffix = longestSuffix(word.text, VERB_SUFFIXES, word.rv);
  if (suffix === null) return false;
  const kind = VERB_SUFFIXES.get(suffix);
  let start = word.text.length - suffix.length;
  if (kind === 'ions' && start < word.r2) return false;
  if (kind === 'a' && word.text[start - 1] === 'e' && start - 1 >= word.rv) start--;
  if (kind === 'ais' && keepsAis(word.text.slice(0, start))) return false;
  word.text = word.text.slice(0, start);
  return true;
}

/** In words such as "mauvaise" or "balais" the end is no tense. */
function keepsAis(stem: string): boolean {
  return /(épl|auv)$/.test(stem) || /^.al$/.test(stem);
}

function cutResidualSuffix(word: StemmedWord): void {
  if (/(His|[^aiosuè]s)$/.test(word.text)) word.text = word.text.slice(0, -1);
  const suffix = longestSuffix(word.text, RESIDUAL_SUFFIXES, word.rv);
  if (suffix === null) return;
  const start = word.text.length - suffix.length;
  if (suffix === 'ion') {
    if (start < word.r2 || start <= word.rv || !/[st]$/.test(word.text.slice(0, start))) return;
    word.text = word.text.slice(0, start);
  } else word.text = word.text.slice(0, start) + (suffix === 'e' ? '' : 'i');
}

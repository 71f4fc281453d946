import { VOWELS } from './stemmed-word.ts';

const isVowel = (text: string, at: number): boolean => VOWELS.has(text[at] ?? '');

/**
 * Writes as capitals the u, i and y that act as consonants ("qU", "aIe", "Yeux"), and ë, ï as He, Hi: the prelude of
 * Snowball's French stemmer.
 */
export function markedVowels(word: string): string {
  let marked = '';
  for (let at = 0; at < word.length; at++) {
    const letter = word[at] as string;
    const before = marked.at(-1) ?? '';
    if (letter === 'ë') marked += 'He';
    else if (letter === 'ï') marked += 'Hi';
    else
      marked += actsAsConsonant(letter, VOWELS.has(before), before === 'q', isVowel(word, at + 1))
        ? letter.toUpperCase()
        : letter;
  }
  return marked;
}

function actsAsConsonant(
  letter: string,
  afterVowel: boolean,
  afterQ: boolean,
  beforeVowel: boolean,
): boolean {
  if (letter === 'u') return afterQ || (afterVowel && beforeVowel);
  if (letter === 'i') return afterVowel && beforeVowel;
  return letter === 'y' && (afterVowel || beforeVowel);
}

/** Undoes `markedVowels`. */
export function unmarkedVowels(marked: string): string {
  return marked.replace(/He|Hi|H|[IUY]/g, (mark) =>
    mark === 'He' ? 'ë' : mark === 'Hi' ? 'ï' : mark === 'H' ? '' : mark.toLowerCase(),
  );
}

/** Where the regions RV, R1 and R2 of a marked word start; its length when they are empty. */
export function regionsOf(marked: string): { rv: number; r1: number; r2: number } {
  const r1 = afterConsonant(marked, 0);
  return { rv: verbRegion(marked), r1, r2: afterConsonant(marked, r1) };
}

/** The position after the first consonant that follows a vowel, from a position on. */
function afterConsonant(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isVowel(text, at)) at++;
  while (at < text.length && isVowel(text, at)) at++;
  return Math.min(text.length, at + 1);
}

function verbRegion(text: string): number {
  if (isVowel(text, 0) && isVowel(text, 1) && text.length > 2) return 3;
  if (/^(col|par|tap|ni[aeiouyàâèéêëîïôùû])/.test(text)) return 3;
  for (let at = 1; at < text.length; at++) if (isVowel(text, at)) return at + 1;
  return text.length;
}

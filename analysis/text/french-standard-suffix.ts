import { longestSuffix, STANDARD_SUFFIXES, type StandardSuffix } from './french-suffixes.ts';
import { endsInVowel, type StemmedWord } from './stemmed-word.ts';

/**
 * Cuts or replaces an ending of a noun, an adjective or an adverb. False when a verb's ending is still to be looked
 * for: nothing was done, or what is left of an adverb may be a verb.
 */
export function cutStandardSuffix(word: StemmedWord): boolean {
  const suffix = longestSuffix(word.text, STANDARD_SUFFIXES, 0);
  if (suffix === null) return false;
  const start = word.text.length - suffix.length;
  return RULES[STANDARD_SUFFIXES.get(suffix) as StandardSuffix](word, start, word.text.slice(0, start));
}

type Rule = (word: StemmedWord, start: number, left: string) => boolean;

/** A rule that puts something in place of the suffix when it lies in a region. */
const replaceIn =
  (region: 'rv' | 'r1' | 'r2', by: string): Rule =>
  (word, start, left) => {
    if (start < word[region]) return false;
    word.text = left + by;
    return true;
  };

/** Cuts an end off when it lies in R2, and says whether it was there. */
function cutInR2(word: StemmedWord, end: string): boolean {
  if (!word.text.endsWith(end) || word.text.length - end.length < word.r2) return false;
  word.text = word.text.slice(0, -end.length);
  return true;
}

/** Cuts an end in R2, puts something in its place elsewhere; false when the word does not end on it. */
function cutOrReplace(word: StemmedWord, end: string, by: string): boolean {
  if (!word.text.endsWith(end)) return false;
  if (!cutInR2(word, end)) word.text = word.text.slice(0, -end.length) + by;
  return true;
}

const RULES: Readonly<Record<StandardSuffix, Rule>> = {
  ance: replaceIn('r2', ''),
  logie: replaceIn('r2', 'log'),
  usion: replaceIn('r2', 'u'),
  ence: replaceIn('r2', 'ent'),
  aux: replaceIn('r1', 'al'),
  ation: (word, start, left) => {
    if (start < word.r2) return false;
    word.text = left;
    cutOrReplace(word, 'ic', 'iqU');
    return true;
  },
  ement: (word, start, left) => {
    if (start < word.rv) return false;
    word.text = left;
    cutBeforeEment(word);
    return true;
  },
  ite: (word, start, left) => {
    if (start < word.r2) return false;
    word.text = left;
    if (!cutOrReplace(word, 'abil', 'abl') && !cutOrReplace(word, 'ic', 'iqU')) cutInR2(word, 'iv');
    return true;
  },
  if: (word, start, left) => {
    if (start < word.r2) return false;
    word.text = left;
    if (cutInR2(word, 'at')) cutOrReplace(word, 'ic', 'iqU');
    return true;
  },
  eaux: (word, _, left) => {
    word.text = `${left}eau`;
    return true;
  },
  oux: (word, _, left) => {
    if (!/[bhjlnp]$/.test(left)) return false;
    word.text = `${left}ou`;
    return true;
  },
  euse: (word, start, left) => {
    if (start < word.r1) return false;
    word.text = start >= word.r2 ? left : `${left}eux`;
    return true;
  },
  issement: (word, start, left) => {
    if (start < word.r1 || left === '' || endsInVowel(left)) return false;
    word.text = left;
    return true;
  },
  amment: (word, start, left) => {
    if (start >= word.rv) word.text = `${left}ant`;
    return false;
  },
  emment: (word, start, left) => {
    if (start >= word.rv) word.text = `${left}ent`;
    return false;
  },
  ment: (word, start, left) => {
    if (endsInVowel(left) && start - 1 >= word.rv) word.text = left;
    return false;
  },
};

function cutBeforeEment(word: StemmedWord): void {
  if (cutInR2(word, 'iv')) cutInR2(word, 'at');
  else if (word.text.endsWith('eus')) {
    if (!cutInR2(word, 'eus') && word.text.length - 3 >= word.r1) word.text = `${word.text.slice(0, -3)}eux`;
  } else if (!cutInR2(word, 'abl') && !cutInR2(word, 'iqU') && /[iI]èr$/.test(word.text)) {
    if (word.text.length - 3 >= word.rv) word.text = `${word.text.slice(0, -3)}i`;
  }
}

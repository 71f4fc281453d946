import { frenchStem } from '../text/french-stem.ts';
import { withoutAccents } from '../text/normalise.ts';

const ELISIONS = /(?<![\p{L}\p{N}_])(?:[ldnscjmt]|qu|jusqu|lorsqu|puisqu)'/gu;
const WORDS = /[a-zà-öø-ÿœæ][a-zà-öø-ÿœæ0-9]*/g;
const APOSTROPHES = /[’ʼ´`′]/g;

/** The stemmer is the cost of reading a text and words come back: the last ones seen are remembered. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 50_000;

/**
 * The stems of a text as the tables of vectors know them: lower case, elisions off, the Snowball stem of the accented
 * word, then accents off. Small words stay: their weight makes up for them.
 */
export function vectorTokens(text: string): string[] {
  const clean = text.normalize('NFC').toLowerCase().replace(APOSTROPHES, "'").replace(ELISIONS, ' ');
  return (clean.match(WORDS) ?? []).map(vectorStem);
}

function vectorStem(word: string): string {
  let found = remembered.get(word);
  if (found === undefined) {
    found = withoutAccents(frenchStem(word));
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, found);
  }
  return found;
}

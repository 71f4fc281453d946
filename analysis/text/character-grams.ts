import { withoutAccents } from './normalise.ts';

const SHORTEST = 3;
const LONGEST = 5;

/**
 * The 3 to 5 character grams inside a word, with a space at each end, accents off: they forgive typing mistakes
 * and bring together words of one family. Repeated grams are returned as often as they occur.
 */
export function characterGrams(word: string): string[] {
  const padded = ` ${withoutAccents(word)} `;
  const grams: string[] = [];
  for (let size = SHORTEST; size <= LONGEST; size++) {
    if (padded.length < size) {
      if (size === SHORTEST) grams.push(padded);
      break;
    }
    for (let at = 0; at + size <= padded.length; at++) grams.push(padded.slice(at, at + size));
  }
  return grams;
}

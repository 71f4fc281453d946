/** A word being stemmed, with the regions of Snowball: a suffix counts as being in one when it starts at or after it. */
export interface StemmedWord {
  text: string;
  readonly rv: number;
  readonly r1: number;
  readonly r2: number;
}

/** Vowels of French for the stemmer; I, U and Y mark those that act as consonants. */
export const VOWELS: ReadonlySet<string> = new Set('aeiouyàâèéêëîïôùû');

export function endsInVowel(text: string): boolean {
  return VOWELS.has(text.at(-1) ?? '');
}

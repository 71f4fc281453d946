import { withoutAccents } from '../text/normalise.ts';
import { CONCEPT_LABELS } from './concept-labels.ts';

let known: ReadonlyMap<string, string> | null = null;

/** Words of public action by what is left of them without their accents, where only one word is left so. */
export function accentedWords(): ReadonlyMap<string, string> {
  known ??= readWords();
  return known;
}

/** Short words are left: "cote" is not "côté". */
const SHORTEST = 5;
const WORDS = /[a-zà-öø-ÿœæ]+/g;

function readWords(): Map<string, string> {
  const words = new Set(
    CONCEPT_LABELS.replace(/^[^:]*: /gm, '')
      .toLowerCase()
      .match(WORDS) ?? [],
  );
  const found = new Map<string, string>();
  for (const word of words) {
    const bare = withoutAccents(word);
    if (word.length >= SHORTEST && bare !== word && !words.has(bare) && endsAlike(word, bare))
      found.set(bare, word);
  }
  return found;
}

/** "marche" may be "marché": an accent on the last letters changes the word. */
function endsAlike(word: string, bare: string): boolean {
  return word.endsWith(bare.slice(-2));
}

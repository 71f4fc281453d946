import { logarithm } from '../numeric/logarithm.ts';
import { characterGrams } from '../text/character-grams.ts';
import type { Language } from '../text/language-words.ts';
import { stem } from '../text/stem.ts';

/**
 * What weighs the words of one theme. Columns 0 .. stems - 1 are stems, the others character grams. Plain data, so
 * that it can be cloned between threads.
 */
export interface LexicalModel {
  readonly language: Language;
  /** Column of each stem, and of each character gram (its name starts with "#"). */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly stems: number;
  /** ln((1 + n) / (1 + df)) + 1, a column each: rare features weigh more and none weighs nothing. */
  readonly idf: Float64Array;
}

/** A gram seen in a single report brings nobody together; a stem of its own still says that the report is apart. */
const FEWEST_REPORTS_OF_A_GRAM = 2;
/** In fewer reports than this all grams are kept: the shared ones alone would make any two reports alike. */
const FEW_REPORTS = 30;

/**
 * Learns the vocabulary and the weights of a theme.
 * @param texts the content words of each report, in canonical order
 */
export function lexicalModel(texts: readonly (readonly string[])[], language: Language): LexicalModel {
  const { names, counts } = countFeatures(texts, language);
  const fewest = texts.length < FEW_REPORTS ? 1 : FEWEST_REPORTS_OF_A_GRAM;
  const stems: number[] = [];
  const grams: number[] = [];
  names.forEach((name, id) => {
    if (!name.startsWith('#')) stems.push(id);
    else if ((counts[id] as number) >= fewest) grams.push(id);
  });
  const kept = [...stems, ...grams];
  return {
    language,
    vocabulary: new Map(kept.map((id, column) => [names[id] as string, column])),
    stems: stems.length,
    idf: Float64Array.from(kept, (id) => logarithm((1 + texts.length) / (1 + (counts[id] as number))) + 1),
  };
}

/** Features in order of first appearance, and the number of texts that have each. */
function countFeatures(
  texts: readonly (readonly string[])[],
  language: Language,
): { names: string[]; counts: number[] } {
  const features = featureReader(language);
  const ids = new Map<string, number>();
  const names: string[] = [];
  const counts: number[] = [];
  const lastText: number[] = [];
  const idOf = (name: string): number => {
    let id = ids.get(name);
    if (id === undefined) {
      id = names.push(name) - 1;
      ids.set(name, id);
      counts.push(0);
      lastText.push(-1);
    }
    return id;
  };
  const known = new Map<string, Int32Array>();
  texts.forEach((words, text) => {
    for (const word of words) {
      let own = known.get(word);
      if (own === undefined) {
        own = Int32Array.from(features(word), idOf);
        known.set(word, own);
      }
      for (const id of own) {
        if (lastText[id] === text) continue;
        lastText[id] = text;
        counts[id] = (counts[id] as number) + 1;
      }
    }
  });
  return { names, counts };
}

/** The stem of a word, then its character grams marked with "#"; each word is worked out once. */
export function featureReader(language: Language): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    let features = known.get(word);
    if (features === undefined) {
      features = [stem(word, language), ...characterGrams(word).map((gram) => `#${gram}`)];
      known.set(word, features);
    }
    return features;
  };
}

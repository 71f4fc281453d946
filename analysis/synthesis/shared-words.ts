import type { LexicalModel } from '../similarity/lexical-model.ts';
import { contentWords } from '../text/content-words.ts';
import type { Language } from '../text/language-words.ts';
import { stem } from '../text/stem.ts';

const MOST_WORDS = 5;

/** Words of the first text whose stem is in the second too, the rarest in the theme first; at most five. */
export function sharedWords(
  first: string,
  second: string,
  model: LexicalModel,
  language: Language,
): string[] {
  const others = new Set(contentWords(second, language).map((word) => stem(word, language)));
  const shared = new Map<string, string>();
  for (const word of contentWords(first, language)) {
    const name = stem(word, language);
    if (others.has(name) && !shared.has(name)) shared.set(name, word);
  }
  const rarity = (name: string): number => model.idf[model.vocabulary.get(name) ?? -1] ?? 0;
  return [...shared]
    .sort((a, b) => rarity(b[0]) - rarity(a[0]) || (a[1] < b[1] ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([, word]) => word);
}

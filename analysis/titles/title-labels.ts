import { isContent } from '../text/content-words.ts';
import { withoutAccents } from '../text/normalise.ts';
import { stem } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';
import { conceptNames } from '../vectors/concepts.ts';
import { CONCEPT_LABELS } from './concept-labels.ts';

/** A title written for a concept. */
export interface TitleLabel {
  readonly text: string;
  /** Its words of content, in lower case. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

let known: readonly (readonly TitleLabel[])[] | null = null;

/** The titles written for a concept, by its number, the most precise first. */
export function labelsOf(concept: number): readonly TitleLabel[] {
  known ??= readLabels();
  return known[concept] ?? [];
}

/** "guichets" where people write "guichet": the same word, not quite as it was written. */
const OTHER_NUMBER = 0.7;

/** How far the words of a label are those that people used: 1 when each was written like this, accents or not. */
export function sharedWords({ words }: TitleLabel, used: { has(word: string): boolean }): number {
  const share = (word: string): number => {
    if (used.has(word) || used.has(withoutAccents(word))) return 1;
    const other = otherNumber(word);
    return used.has(other) || used.has(withoutAccents(other)) ? OTHER_NUMBER : 0;
  };
  return words.reduce((sum, word) => sum + share(word), 0) / words.length;
}

function readLabels(): readonly (readonly TitleLabel[])[] {
  const titles = new Map<string, TitleLabel[]>();
  for (const line of CONCEPT_LABELS.trim().split('\n')) {
    const [name = '', list = ''] = line.split(': ');
    titles.set(name, list.split(' | ').map(labelFrom));
  }
  return conceptNames().map((name) => titles.get(name) ?? []);
}

function labelFrom(text: string): TitleLabel {
  const words = tokenise(text)
    .filter((token) => isContent(token, 'fr'))
    .map(({ word }) => word);
  const stems = words.flatMap((word) => word.split(/['-]/)).map((part) => stem(part, 'fr'));
  return { text, words, stems: [...new Set(stems)] };
}

function otherNumber(word: string): string {
  if (/(?:aux|eaux)$/.test(word)) return word.endsWith('eaux') ? word.slice(0, -1) : `${word.slice(0, -3)}al`;
  if (word.endsWith('s')) return word.slice(0, -1);
  return word.endsWith('al') ? `${word.slice(0, -2)}aux` : `${word}${word.endsWith('eau') ? 'x' : 's'}`;
}

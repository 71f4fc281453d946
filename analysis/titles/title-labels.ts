import { isContent } from '../text/content-words.ts';
import { withoutAccents } from '../text/normalise.ts';
import { stem } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';
import { conceptNames } from '../vectors/concepts.ts';
import { CONCEPT_LABELS } from './concept-labels.ts';

/** A title written for a concept. */
export interface TitleLabel {
  readonly text: string;
  /** Its words of content, each with the ways in which it may be found typed: without accents, in the other number. */
  readonly words: readonly (readonly string[])[];
  readonly stems: readonly string[];
}

let known: readonly (readonly TitleLabel[])[] | null = null;

/** The titles written for a concept, by its number, the most precise first. */
export function labelsOf(concept: number): readonly TitleLabel[] {
  known ??= readLabels();
  return known[concept] ?? [];
}

/** Share of the words of a label that are among others. */
export function sharedWords({ words }: TitleLabel, used: { has(word: string): boolean }): number {
  return words.filter((forms) => forms.some((form) => used.has(form))).length / words.length;
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
  return { text, words: words.map(typedForms), stems: [...new Set(stems)] };
}

function typedForms(word: string): string[] {
  const forms = [word, otherNumber(word)];
  return [...new Set([...forms, ...forms.map(withoutAccents)])];
}

function otherNumber(word: string): string {
  if (/(?:aux|eaux)$/.test(word)) return word.endsWith('eaux') ? word.slice(0, -1) : `${word.slice(0, -3)}al`;
  if (word.endsWith('s')) return word.slice(0, -1);
  return word.endsWith('al') ? `${word.slice(0, -2)}aux` : `${word}${word.endsWith('eau') ? 'x' : 's'}`;
}

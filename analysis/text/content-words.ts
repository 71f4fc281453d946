import type { Language } from './language-words.ts';
import { withoutAccents } from './normalise.ts';
import { type Token, tokenise } from './tokenise.ts';
import { wordsOf } from './words-of.ts';

/** Full words behind what people type on a phone; only those with one reading in public action. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['pref', 'préfecture'],
  ['préf', 'préfecture'],
  ['interco', 'intercommunalité'],
  ['intercos', 'intercommunalités'],
  ['dpt', 'département'],
  ['dept', 'département'],
  ['demat', 'dématérialisation'],
  ['démat', 'dématérialisation'],
  ['asso', 'association'],
  ['assos', 'associations'],
  ['admin', 'administration'],
  ['rdv', 'rendez-vous'],
  ['gvt', 'gouvernement'],
  ['ordi', 'ordinateur'],
  ['ordis', 'ordinateurs'],
]);

const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = { fr: bothWays('fr'), en: bothWays('en') };

/** Stop words with their accents and without: many people type none. */
function bothWays(language: Language): ReadonlySet<string> {
  const words = [...wordsOf(language).stopWords];
  return new Set([...words, ...words.map(withoutAccents)]);
}

function isStopWord(word: string, language: Language): boolean {
  return stopWords[language].has(word);
}

/** True when a token says something of what a report is about. */
export function isContent(token: Token, language: Language): boolean {
  return !token.elided && token.word.length > 1 && !isStopWord(token.word, language);
}

/**
 * The words of a text that carry meaning, lower case, with accents, compounds split ("sous-préfecture" is near
 * "préfecture"), abbreviations written out. Stop words are left out whether or not they bear their accents.
 */
export function contentWords(text: string, language: Language): string[] {
  const words: string[] = [];
  for (const token of tokenise(text)) {
    if (token.elided || isStopWord(token.word, language)) continue;
    const full = ABBREVIATIONS.get(token.word) ?? token.word;
    for (const part of full.split(/['-]/)) {
      if (part.length > 1 && !isStopWord(part, language)) words.push(part);
    }
  }
  return words;
}

import { FRENCH } from '../text/french-words.ts';
import type { LanguageWords } from '../text/language-words.ts';
import { withoutAccents } from '../text/normalise.ts';
import type { Token } from '../text/tokenise.ts';
import { accentedWords } from './accented-words.ts';
import { FRENCH_VERB_FORMS } from './french-verbs.ts';
import { looksInfinitive } from './infinitives.ts';

/** How a theme uses a word. */
export interface WordUse {
  /** Times written in lower case. */
  lower: number;
  /** Times right after a word that announces a noun. */
  noun: number;
  /** Times right after a word that announces a verb. */
  verb: number;
  /** Times right after "Mme", "M." and the like. */
  name: number;
  /** Words right before it in the same run of words, and how often. */
  readonly after: Map<string, number>;
  /** The form with accents that others of the theme use, when this one was typed without them. */
  accented: string | null;
}

export type WordEvidence = ReadonlyMap<string, WordUse>;

/** Counts how the reports of a theme use their words: what tells nouns from verbs and names without a dictionary. */
export function wordEvidence(texts: readonly (readonly Token[])[], words: LanguageWords): WordEvidence {
  const uses = new Map<string, WordUse>();
  for (const tokens of texts) {
    tokens.forEach((token, at) => {
      countUse(useOf(uses, token.word), token, tokens[at - 1], words);
    });
  }
  findAccents(uses);
  if (words === FRENCH) findKnownAccents(uses);
  return uses;
}

/** Short words and endings are left: "marche" is not "marché" typed in haste. */
const SHORTEST_ACCENTED = 5;
const ENDING = 2;

function findAccents(uses: ReadonlyMap<string, WordUse>): void {
  for (const word of [...uses.keys()].sort()) {
    const bare = withoutAccents(word);
    if (bare === word || word.length < SHORTEST_ACCENTED || !word.endsWith(bare.slice(-ENDING))) continue;
    const typed = uses.get(bare);
    if (typed !== undefined) typed.accented = word;
  }
}

/** Words of public action that nobody of the theme types with their accents ("fetes"). */
function findKnownAccents(uses: ReadonlyMap<string, WordUse>): void {
  for (const [bare, accented] of accentedWords()) {
    const typed = uses.get(bare);
    if (typed !== undefined) typed.accented ??= accented;
  }
}

function countUse(use: WordUse, token: Token, previous: Token | undefined, words: LanguageWords): void {
  if (token.surface === token.word) use.lower++;
  if (previous === undefined) return;
  if (isCivility(previous, token, words)) use.name++;
  if (!followsOn(token)) return;
  use.after.set(previous.word, (use.after.get(previous.word) ?? 0) + 1);
  if (words.determiners.has(previous.word) && !isObject(token, previous)) use.noun++;
  if (words.pronouns.has(previous.word)) use.verb++;
}

/** "comment la débloquer", "ils le prennent": the pronoun of a verb, not the article of a noun. */
function isObject({ word }: Token, previous: Token): boolean {
  if (!/^(?:le|la|les|l'|leur)$/.test(previous.word)) return false;
  return looksInfinitive(word) || (FRENCH_VERB_FORMS.has(word) && /(?:[^m]ent|ait)$/.test(word));
}

function useOf(uses: Map<string, WordUse>, word: string): WordUse {
  let use = uses.get(word);
  if (use === undefined) {
    use = { lower: 0, noun: 0, verb: 0, name: 0, after: new Map(), accented: null };
    uses.set(word, use);
  }
  return use;
}

/** True when only spaces (or an elision) stand before the token: it belongs to the same run of words. */
export function followsOn(token: Token): boolean {
  return /^[ \u00a0\u202f]*$/.test(token.before);
}

/** True when a sentence begins with the token. */
export function opensSentence(token: Token, at: number): boolean {
  return at === 0 || /[.!?…:;\n«»"“”(•–—]/.test(token.before);
}

function isCivility(previous: Token, token: Token, words: LanguageWords): boolean {
  return (
    words.civilities.has(previous.word) && /^\.?\s+$/.test(token.before) && !words.stopWords.has(token.word)
  );
}

/** Institutions that are written with a capital and are nobody's name. */
const INSTITUTIONS = new Set(
  'france etat europe region departement poste tresor banque senat assemblee republique nation union parlement caisse internet marianne'.split(
    ' ',
  ),
);
const LONGEST_ACRONYM = 6;

/** True when a word is, or may be, the name of a person or of a place: a title must not show it. */
export function mayBeName(token: Token, evidence: WordEvidence): boolean {
  const use = evidence.get(token.word);
  if ((use?.name ?? 0) > 0) return true;
  if (token.surface === token.word || (use?.lower ?? 0) > 0) return false;
  if (isAcronym(token)) return false;
  return !token.word.split('-').every((part) => INSTITUTIONS.has(withoutAccents(part)));
}

/** Two to six capitals or digits. */
export function isAcronym(token: Token): boolean {
  const { surface } = token;
  return (
    surface.length >= 2 &&
    surface.length <= LONGEST_ACRONYM &&
    surface !== token.word &&
    surface === surface.toUpperCase()
  );
}

import type { Language } from '../text/language-words.ts';
import { stem } from '../text/stem.ts';
import type { Token } from '../text/tokenise.ts';
import { seemsAdjective, standsBeforeNoun } from './french-adjectives.ts';
import { endQuality, INFINITIVE_FIRST, startQuality } from './span-edges.ts';
import { seemsVerb } from './verb-likeness.ts';
import { followsOn, isAcronym, type WordEvidence } from './word-evidence.ts';
import { type Role, roleOf } from './word-roles.ts';

/** A run of words of a report that could be a title. */
export interface TitleSpan {
  /** As it would be printed, but for the capital. */
  readonly text: string;
  /** Stems of its content words, distinct, in order. */
  readonly stems: readonly string[];
  /** From 0 to 1: how well formed it is. */
  readonly quality: number;
}

export const FEWEST_WORDS = 3;
export const MOST_WORDS = 7;

/** After these, an article shows that the first half of the phrase had one too, which a title leaves out. */
const COORDINATION = /^(?:et|ou|and|or)$/;

/** "of" ties a noun to its complement; what comes after other small words may belong to the verb that was cut off. */
const OF = /^(?:de|d'|du|des|of)$/;
const TO = /^(?:à|au|aux|et|and|en|entre|between|for)$/;
const LOOSER: readonly (readonly [RegExp, number])[] = [
  [TO, 0.85],
  [/./, 0.65],
];
/** "ses employés": whose? */
const POSSESSIVE = /^(?:son|sa|ses|leur|leurs|its|their|our)$/;
const WHOSE = 0.7;

/** What people type on a phone is not what one prints. */
const SHORTHAND =
  /^(?:pref|préf|interco|intercos|dpt|dept|demat|démat|asso|assos|admin|rdv|gvt|ordi|ordis|info|infos)$/;
const HASTY = 0.3;

/** The candidate titles of one text: noun phrases of 3 to 7 words that start and end on a word of content. */
export function titleSpans(
  tokens: readonly Token[],
  evidence: WordEvidence,
  language: Language,
): TitleSpan[] {
  const roles = tokens.map((token) => roleOf(token, evidence, language));
  const spans: TitleSpan[] = [];
  for (let start = 0; start < tokens.length; start++) {
    const first = startQuality(tokens, roles, start, evidence, language);
    if (first === 0) continue;
    let quality = first * tie(tokens[start] as Token, 'content');
    for (let end = start + 1; end < tokens.length && end - start < MOST_WORDS; end++) {
      if (!continues(tokens, roles, start, end, first === INFINITIVE_FIRST, evidence, language)) break;
      quality *= tie(tokens[end] as Token, roles[end] as Role);
      const ending = endQuality(tokens, roles, end, evidence, language);
      if (ending > 0 && spacedWords(tokens, start, end) >= FEWEST_WORDS)
        spans.push(spanOf(tokens, roles, start, end, quality * ending, evidence, language));
    }
  }
  return spans;
}

/** How surely a word keeps the phrase together. */
function tie({ word }: Token, role: Role): number {
  if (SHORTHAND.test(word)) return HASTY;
  if (POSSESSIVE.test(word)) return WHOSE;
  if (role !== 'preposition' || OF.test(word)) return 1;
  return LOOSER.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
}

/** True when the token at `end` carries the phrase on. */
function continues(
  tokens: readonly Token[],
  roles: readonly Role[],
  start: number,
  end: number,
  infinitive: boolean,
  evidence: WordEvidence,
  language: Language,
): boolean {
  const token = tokens[end] as Token;
  const previous = tokens[end - 1] as Token;
  const before = roles[end - 1] as Role;
  if (!followsOn(token)) return false;
  switch (roles[end]) {
    case 'preposition':
      return before === 'content';
    case 'determiner':
      return (
        (before === 'preposition' && !COORDINATION.test(previous.word)) || (infinitive && end === start + 1)
      );
    case 'content':
      if (seemsVerb(token.word, before !== 'content', evidence, language)) return false;
      return before !== 'content' || joins(previous, token, evidence, language);
    default:
      return false;
  }
}

/** True when two words of content side by side are one phrase: an adjective, an acronym, or a pair that comes back. */
function joins(previous: Token, token: Token, evidence: WordEvidence, language: Language): boolean {
  if (language !== 'fr' || seemsAdjective(token.word) || isAcronym(token)) return true;
  if (standsBeforeNoun(previous.word)) return true;
  return (evidence.get(token.word)?.after.get(previous.word) ?? 0) > 1;
}

/** Words as a reader counts them: an elided article belongs to the next word. */
function spacedWords(tokens: readonly Token[], start: number, end: number): number {
  let count = 1;
  for (let at = start + 1; at <= end; at++) if (!(tokens[at - 1] as Token).elided) count++;
  return count;
}

function spanOf(
  tokens: readonly Token[],
  roles: readonly Role[],
  start: number,
  end: number,
  quality: number,
  evidence: WordEvidence,
  language: Language,
): TitleSpan {
  const words = tokens.slice(start, end + 1);
  const stems = words
    .filter((_, at) => roles[start + at] === 'content')
    .flatMap(({ word }) => word.split(/['-]/))
    .map((part) => stem(part, language));
  return { text: join(words, evidence), stems: [...new Set(stems)], quality };
}

/** Surface words as they were written, accents that were left out put back, shouted words put back in lower case, elisions closed up. */
function join(tokens: readonly Token[], evidence: WordEvidence): string {
  return tokens
    .map((token) => shown(token, evidence) + (token.elided ? '' : ' '))
    .join('')
    .trim();
}

function shown(token: Token, evidence: WordEvidence): string {
  const accented = evidence.get(token.word)?.accented ?? null;
  if (accented !== null) return accented;
  const shouted = token.surface === token.surface.toUpperCase() && !isAcronym(token);
  return shouted ? token.word : token.surface;
}

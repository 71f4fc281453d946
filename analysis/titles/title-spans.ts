import { isContent } from '../text/content-words.ts';
import type { Language } from '../text/language-words.ts';
import { stem } from '../text/stem.ts';
import type { Token } from '../text/tokenise.ts';
import { wordsOf } from '../text/words-of.ts';
import { isInfinitive, isParticiple, seemsVerb } from './verb-likeness.ts';
import { followsOn, isAcronym, mayBeName, opensSentence, type WordEvidence } from './word-evidence.ts';

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

/** What follows a span shows how much of the phrase was cut off. */
const CUT_BEFORE_OF = 0.7;
const CUT_BEFORE_LINK = 0.85;
/** A proposal may be told by its infinitive ("Mutualiser les secrétaires"), but a noun makes a better title. */
const INFINITIVE_FIRST = 0.6;
const ORPHAN_START = 0.8;
const AFTER_PREPOSITION = 0.3;
/** "du chantier confiée": the same, though "des" may also be a plain article. */
const AFTER_CONTRACTED = 0.7;
const CONTRACTED = /^(?:du|des|au|aux)$/;

/** After these, an article shows that the first half of the phrase had one too, which a title leaves out. */
const COORDINATION = /^(?:et|ou|and|or)$/;

/** What a token may be inside a span. */
type Role = 'content' | 'preposition' | 'determiner' | 'other';

/** The candidate titles of one text: noun phrases of 3 to 7 words that start and end on a word of content. */
export function titleSpans(
  tokens: readonly Token[],
  evidence: WordEvidence,
  language: Language,
): TitleSpan[] {
  const roles = tokens.map((token) => roleOf(token, evidence, language));
  const spans: TitleSpan[] = [];
  for (let start = 0; start < tokens.length; start++) {
    const quality = startQuality(tokens, roles, start, evidence, language);
    if (quality === 0) continue;
    const infinitive = quality === INFINITIVE_FIRST;
    for (let end = start + 1; end < tokens.length && end - start < MOST_WORDS; end++) {
      if (!continues(tokens, roles, start, end, infinitive, evidence, language)) break;
      const ending = endQuality(tokens, roles, end, evidence, language);
      if (ending > 0 && spacedWords(tokens, start, end) >= FEWEST_WORDS) {
        spans.push(
          spanOf(
            tokens.slice(start, end + 1),
            roles.slice(start, end + 1),
            quality * ending,
            evidence,
            language,
          ),
        );
      }
    }
  }
  return spans;
}

function roleOf(token: Token, evidence: WordEvidence, language: Language): Role {
  const words = wordsOf(language);
  if (words.prepositions.has(token.word)) return 'preposition';
  if (words.linking.has(token.word)) return 'determiner';
  if (!isContent(token, language) || /\d/.test(token.word) || mayBeName(token, evidence)) return 'other';
  return 'content';
}

/** How good a first word is; 0 when no title can start there. */
function startQuality(
  tokens: readonly Token[],
  roles: readonly Role[],
  start: number,
  evidence: WordEvidence,
  language: Language,
): number {
  const token = tokens[start] as Token;
  if (roles[start] !== 'content' || wordsOf(language).measures.has(token.word)) return 0;
  const nounSeen = (evidence.get(token.word)?.noun ?? 0) > 0;
  const previous = followsOn(token) ? tokens[start - 1] : undefined;
  const announced = previous !== undefined && isAnnouncing(previous, language);
  if (isInfinitive(token.word, nounSeen, language)) return opensSentence(token, start) ? INFINITIVE_FIRST : 0;
  if (seemsVerb(token.word, announced, evidence, language)) return 0;
  if (announced)
    return nounSeen || !isParticiple(token.word, language) ? announcedQuality(previous, language) : 0;
  if (previous !== undefined || !nounSeen) return 0;
  return bareStartQuality(token, start, language);
}

/** After a bare preposition ("agents de médiation embauchés") the head of the phrase may have been left behind. */
function announcedQuality(previous: Token, language: Language): number {
  if (CONTRACTED.test(previous.word)) return AFTER_CONTRACTED;
  return wordsOf(language).determiners.has(previous.word) ? 1 : AFTER_PREPOSITION;
}

/** A word without an article may start a title when it is known as a noun and something ends before it. */
function bareStartQuality(token: Token, start: number, language: Language): number {
  if (isParticiple(token.word, language)) return 0;
  return opensSentence(token, start) ? 1 : ORPHAN_START;
}

function isAnnouncing(previous: Token, language: Language): boolean {
  const words = wordsOf(language);
  return (
    words.determiners.has(previous.word) || (words.prepositions.has(previous.word) && previous.word !== 'et')
  );
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
  const before = roles[end - 1] as Role;
  if (!followsOn(token)) return false;
  switch (roles[end]) {
    case 'preposition':
      return before === 'content';
    case 'determiner':
      return (
        (before === 'preposition' && !COORDINATION.test((tokens[end - 1] as Token).word)) ||
        (infinitive && end === start + 1)
      );
    case 'content':
      return !seemsVerb(token.word, before !== 'content', evidence, language);
    default:
      return false;
  }
}

/** How good a last word is; 0 when the phrase would be cut in its middle. */
function endQuality(
  tokens: readonly Token[],
  roles: readonly Role[],
  end: number,
  evidence: WordEvidence,
  language: Language,
): number {
  if (roles[end] !== 'content') return 0;
  const next = tokens[end + 1];
  if (next === undefined || !followsOn(next)) return 1;
  if (/^(?:de|d'|du|des|of)$/.test(next.word)) return CUT_BEFORE_OF;
  if (roles[end + 1] === 'preposition') return CUT_BEFORE_LINK;
  if (roles[end + 1] !== 'content') return /^\d/.test(next.word) || next.surface !== next.word ? 0 : 1;
  const noun = (evidence.get((tokens[end] as Token).word)?.noun ?? 0) > 0;
  return noun && seemsVerb(next.word, false, evidence, language) ? 1 : 0;
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
  quality: number,
  evidence: WordEvidence,
  language: Language,
): TitleSpan {
  const stems = tokens
    .filter((_, at) => roles[at] === 'content')
    .flatMap(({ word }) => word.split(/['-]/))
    .map((part) => stem(part, language));
  return { text: join(tokens, evidence), stems: [...new Set(stems)], quality };
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

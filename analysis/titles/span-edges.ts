import type { Language } from '../text/language-words.ts';
import type { Token } from '../text/tokenise.ts';
import { wordsOf } from '../text/words-of.ts';
import { seemsAdjective, standsBeforeNoun } from './french-adjectives.ts';
import { isInfinitive, isParticiple, seemsVerb } from './verb-likeness.ts';
import { followsOn, opensSentence, type WordEvidence } from './word-evidence.ts';
import type { Role } from './word-roles.ts';

/** What follows a span shows how much of the phrase was cut off. */
const CUT_BEFORE_OF = 0.7;
const CUT_BEFORE_LINK = 0.85;
/** A proposal may be told by its infinitive ("Mutualiser les secrétaires"), but a noun makes a better title. */
export const INFINITIVE_FIRST = 0.5;
const EMPTY_VERB =
  /^(?:voir|faire|avoir|être|savoir|connaître|mettre|aller|prendre|dire|donner|laisser|rendre)$/;
const ORPHAN_START = 0.8;
const AFTER_PREPOSITION = 0.3;
/** "du chantier confiée": the same, though "des" may also be a plain article. */
const AFTER_CONTRACTED = 0.7;
const CONTRACTED = /^(?:du|des|au|aux)$/;

/** Nouns that say nothing without what comes after, and little with it. */
const EMPTY_HEADS = new Set(
  `moitié fin début milieu bout côté main mains page genre nom noms partie reste nombre sorte type tas cas fois manière
  façon cause lieu moment sens coup suite exemple fait chose choses question problème idée façons mot mots gens monde
  personne personnes série part parts ensemble majorité minorité tiers quart dizaine douzaine quinzaine vingtaine
  trentaine quarantaine cinquantaine centaine millier taux quantité peu plupart liste avant arrière bord fond tête pied
  pieds œil yeux tour air merci besoin envie peur faute titre terme termes niveau cadre vue place half part end kind
  sort lot number name`
    .trim()
    .split(/\s+/),
);
const EMPTY_HEAD = 0.45;

/** How good a first word is; 0 when no title can start there. */
export function startQuality(
  tokens: readonly Token[],
  roles: readonly Role[],
  start: number,
  evidence: WordEvidence,
  language: Language,
): number {
  const token = tokens[start] as Token;
  if (roles[start] !== 'content' || wordsOf(language).measures.has(token.word)) return 0;
  const quality = nounStart(tokens, start, evidence, language);
  const head = standsBeforeNoun(token.word) ? tokens[start + 1] : token;
  return EMPTY_HEADS.has(head?.word ?? '') ? quality * EMPTY_HEAD : quality;
}

function nounStart(
  tokens: readonly Token[],
  start: number,
  evidence: WordEvidence,
  language: Language,
): number {
  const token = tokens[start] as Token;
  const nounSeen = (evidence.get(token.word)?.noun ?? 0) > 0;
  const previous = followsOn(token) ? tokens[start - 1] : undefined;
  const announced = previous !== undefined && isAnnouncing(previous, language);
  if (isInfinitive(token.word, nounSeen, language))
    return opensSentence(token, start) && !EMPTY_VERB.test(token.word) ? INFINITIVE_FIRST : 0;
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

/** How good a last word is; 0 when the phrase would be cut in its middle. */
export function endQuality(
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
  if (language === 'fr' && seemsAdjective(next.word)) return 0;
  const noun = (evidence.get((tokens[end] as Token).word)?.noun ?? 0) > 0;
  return noun && seemsVerb(next.word, false, evidence, language) ? 1 : 0;
}

import { isContent } from '../text/content-words.ts';
import type { Language } from '../text/language-words.ts';
import type { Token } from '../text/tokenise.ts';
import { wordsOf } from '../text/words-of.ts';
import { mayBeName, type WordEvidence } from './word-evidence.ts';

/** What a token may be inside a title. */
export type Role = 'content' | 'preposition' | 'determiner' | 'other';

/** "est-il", "y-a-t-elle", "dois-je": a verb and its pronoun. */
const INVERTED = /-(?:t-)?(?:il|ils|elle|elles|on|je|tu|nous|vous|ce|moi|toi|le|la|les|lui|leur|y|en)$/;

/** Words of a question. */
const ASKING = /^(?:quel|quels|quelle|quelles|combien|comment|pourquoi|how|why|what|which)$/;

export function roleOf(token: Token, evidence: WordEvidence, language: Language): Role {
  const words = wordsOf(language);
  if (words.prepositions.has(token.word)) return 'preposition';
  if (words.linking.has(token.word)) return 'determiner';
  if (!isContent(token, language) || /\d/.test(token.word) || mayBeName(token, evidence)) return 'other';
  return ASKING.test(token.word) || (language === 'fr' && INVERTED.test(token.word)) ? 'other' : 'content';
}

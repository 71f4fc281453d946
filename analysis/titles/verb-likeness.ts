import type { Language } from '../text/language-words.ts';
import { FRENCH_VERB_FORMS } from './french-verbs.ts';
import { isNounLikeInfinitive, looksInfinitive } from './infinitives.ts';
import type { WordEvidence } from './word-evidence.ts';

const FINITE =
  /(?:ait|aient|[eidvr]ra|[eidvr]ront|erait|eraient|irait|iraient|èrent|irent|urent|ions|iez|ez)$/;
const PLURAL = /[^m]ent$/;
const PLURAL_ADJECTIVES = /(?:équent|férent|cent|manent|gent|sent|valent|dent|lent|tinent)$/;
const ONLY_VERBS = /(?:[^m]ent|ait|aient|era|eront|erait|eraient|ez|ant)$/;
/** Present tense of verbs made from nouns: "pseudonymise", "simplifie", "fonctionne". */
const THIRD_PERSON = /(?:[^a]ise|ifie|tionne)$/;

/**
 * True when a word is probably a verb where it stands.
 * @param announced whether a determiner or a preposition stands right before it: then a word of both kinds is a noun
 */
export function seemsVerb(
  word: string,
  announced: boolean,
  evidence: WordEvidence,
  language: Language,
): boolean {
  const use = evidence.get(word);
  const nounSeen = (use?.noun ?? 0) > 0;
  if (isInfinitive(word, nounSeen, language)) return true;
  if (announced && nounSeen) return false;
  if ((use?.verb ?? 0) > (use?.noun ?? 0)) return true;
  if (language === 'en') return /(?:ing|ed)$/.test(word) && !nounSeen;
  return seemsFrenchVerb(word, announced, nounSeen);
}

function seemsFrenchVerb(word: string, announced: boolean, nounSeen: boolean): boolean {
  if (FRENCH_VERB_FORMS.has(word)) return !announced || (ONLY_VERBS.test(word) && !nounSeen);
  if (nounSeen) return false;
  if (FINITE.test(word) || (!announced && THIRD_PERSON.test(word))) return true;
  return PLURAL.test(word) && !PLURAL_ADJECTIVES.test(word);
}

/** True when a word is probably an infinitive: "atelier" and "dossier" are not. */
export function isInfinitive(word: string, nounSeen: boolean, language: Language): boolean {
  if (language === 'en' || nounSeen || isNounLikeInfinitive(word)) return false;
  return looksInfinitive(word) || (FRENCH_VERB_FORMS.has(word) && /(?:er|ir|re)$/.test(word));
}

/** Past participles make good adjectives after a noun and bad first words. */
export function isParticiple(word: string, language: Language): boolean {
  return (
    language === 'fr' &&
    /(?:é|ée|és|ées|isi|nu|nue|nus|nues|uit|uite)$/.test(word) &&
    !/(?:té|tés)$/.test(word)
  );
}

/** How French infinitives end, -ir and -re but for a few left out: too many nouns do. */
const INFINITIVE = /(?:[^i]er|[^uo]oir|[aeu]ndre|aître|uire)$/;
/** Nouns and adjectives that end like them. */
const INFINITIVE_NOUNS = new Set(
  `loyer foyer hiver mer danger clocher verger plancher berger étranger déjeuner dîner goûter leader manager scanner
  cancer soir espoir trottoir couloir comptoir tiroir miroir réservoir terroir lavoir abattoir pouvoir devoir savoir
  gendre cendre cher léger premier dernier hier fer ver enfer amer super poster flyer cluster`
    .trim()
    .split(/\s+/),
);

/** True when a word ends as infinitives do. */
export function looksInfinitive(word: string): boolean {
  return INFINITIVE.test(word) && !INFINITIVE_NOUNS.has(word);
}

/** True for a noun or an adjective that only looks like an infinitive. */
export function isNounLikeInfinitive(word: string): boolean {
  return INFINITIVE_NOUNS.has(word);
}

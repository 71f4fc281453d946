import { rounded } from '../numeric/best-first.ts';
import type { Language } from '../text/language-words.ts';
import { wordsOf } from '../text/words-of.ts';
import type { Nearness } from './nearness.ts';
import { type Candidate, type Told, titleCandidates } from './title-candidates.ts';
import { typography } from './typography.ts';
import { seemsVerb } from './verb-likeness.ts';
import type { WordEvidence } from './word-evidence.ts';

/** Beyond five words a title is read twice: what one of six, and one of seven, is worth. */
const EASY_WORDS = 5;
const LONG_WORDS = [1, 0.93, 0.865];
/** "Paie et salaires": two words side by side say less than one phrase. */
const PAIR = 0.87;
const PAIRED = /^\S+ (?:et|and) \S+$/;
/** What concepts tell and nearness come on a smaller scale than what words tell. */
const CONCEPT = 2;
const NEARNESS = 2;

interface Claim {
  readonly subject: number;
  readonly title: string;
  readonly stems: readonly string[];
  readonly score: number;
}

/**
 * A title of 3 to 7 words for each subject: the phrase of its reports, or the label of a concept, that tells most of it,
 * by its words and concepts (c-TF-IDF), and by its place near the mean of the subject's reports. The strongest claims
 * are served first. Unique, whatever the case of letters; no title within another where that can be.
 * @param fixed titles that are already decided, by subject
 */
export function chooseTitles(
  subjects: readonly Told[],
  evidence: WordEvidence,
  near: Nearness,
  fixed: readonly (string | null)[],
  language: Language,
): string[] {
  const titles: (string | null)[] = subjects.map((_, at) => fixed[at] ?? null);
  const taken = new Set(titles.flatMap((title) => (title === null ? [] : [title.toLowerCase()])));
  const claims = claimsOf(subjects, titles, evidence, near, language);
  const served: (readonly string[])[] = [];
  for (const strict of [true, false]) {
    for (const { subject, title, stems } of claims) {
      if (titles[subject] !== null || taken.has(title.toLowerCase())) continue;
      if (strict && served.some((other) => within(stems, other) || within(other, stems))) continue;
      titles[subject] = title;
      taken.add(title.toLowerCase());
      served.push(stems);
    }
  }
  return subjects.map((told, at) => {
    const title = titles[at] ?? unique(fallback(told, evidence, language), taken);
    taken.add(title.toLowerCase());
    return title;
  });
}

/** What could be the title of each subject that has none, the best first. */
function claimsOf(
  subjects: readonly Told[],
  titles: readonly (string | null)[],
  evidence: WordEvidence,
  near: Nearness,
  language: Language,
): Claim[] {
  const found = subjects.map((told, at) =>
    titles[at] === null ? titleCandidates(told, evidence, language) : [],
  );
  const texts = [...new Set(found.flat().map(({ title }) => title))].sort();
  const places = new Map(texts.map((title, place) => [title, place]));
  const { width, values } = near(texts);
  return found
    .flatMap((candidates, subject) =>
      candidates.map((candidate) => {
        const nearness = values[(places.get(candidate.title) as number) * width + subject] as number;
        return { subject, ...candidate, score: rounded(scoreOf(candidate, nearness)) };
      }),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.subject - b.subject || (a.title < b.title ? -1 : 1));
}

function scoreOf({ title, quality, words, concept }: Candidate, nearness: number): number {
  const length = title.split(' ').length;
  return (
    quality *
    (words + CONCEPT * concept + NEARNESS * nearness) *
    (LONG_WORDS[Math.max(0, length - EASY_WORDS)] ?? 0.8) *
    (PAIRED.test(title) ? PAIR : 1)
  );
}

function within(stems: readonly string[], others: readonly string[]): boolean {
  return stems.every((name) => others.includes(name));
}

/** No phrase fits: the two words that tell most, joined; nouns first. */
function fallback({ material, stems }: Told, evidence: WordEvidence, language: Language): string {
  const isNoun = (word: string): number =>
    (evidence.get(word.toLowerCase())?.noun ?? 0) > 0 &&
    !seemsVerb(word.toLowerCase(), true, evidence, language)
      ? 1
      : 0;
  const words = [...stems]
    .map(([name, weight]) => ({ word: material.surfaces.get(name) ?? '', weight: rounded(weight) }))
    .filter(({ word }) => word !== '' && !wordsOf(language).measures.has(word))
    .sort((a, b) => isNoun(b.word) - isNoun(a.word) || b.weight - a.weight || (a.word < b.word ? -1 : 1));
  const [first, second] = words;
  const french = language === 'fr';
  if (first === undefined) return french ? 'Fiches sans mots communs' : 'Reports without common words';
  if (second === undefined)
    return typography(french ? `Autour du mot « ${first.word} »` : `About the word ${first.word}`, language);
  return typography(`${first.word} ${french ? 'et' : 'and'} ${second.word}`, language);
}

function unique(title: string, taken: ReadonlySet<string>): string {
  if (!taken.has(title.toLowerCase())) return title;
  let number = 2;
  while (taken.has(`${title} (${number})`.toLowerCase())) number++;
  return `${title} (${number})`;
}

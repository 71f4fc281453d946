import { rounded } from '../numeric/best-first.ts';
import type { Language } from '../text/language-words.ts';
import type { Token } from '../text/tokenise.ts';
import type { SubjectMaterial, TitleMaterial } from './title-material.ts';
import { type TitleSpan, titleSpans } from './title-spans.ts';
import { typography } from './typography.ts';
import { seemsVerb } from './verb-likeness.ts';
import type { WordEvidence } from './word-evidence.ts';

/** What an author wrote to say what a report is about was meant as a title. */
const AUTHORED = 1.5;
/** Beyond this many words a title is read twice. */
const EASY_WORDS = 5;
const LONG_WORDS = 0.93;

interface Candidate {
  readonly title: string;
  readonly stems: string;
  readonly score: number;
}

/**
 * A title of 3 to 7 words for each subject, from its own reports: the noun phrase whose stems tell most of the
 * subject and are most shared in it. Unique, whatever the case of letters.
 * @param telling weight of each stem in each subject
 * @param fixed titles that are already decided, by subject
 */
export function chooseTitles(
  material: TitleMaterial,
  telling: readonly ReadonlyMap<string, number>[],
  fixed: readonly (string | null)[],
  language: Language,
): string[] {
  const titles = new Set<string>();
  const stems = new Set<string>();
  for (const title of fixed) if (title !== null) titles.add(title.toLowerCase());
  return material.subjects.map((subject, at) => {
    const decided = fixed[at] ?? null;
    if (decided !== null) return decided;
    const found = candidates(subject, telling[at] ?? new Map(), material.evidence, language).find(
      (candidate) => !titles.has(candidate.title.toLowerCase()) && !stems.has(candidate.stems),
    );
    const title =
      found?.title ??
      unique(fallback(subject, telling[at] ?? new Map(), material.evidence, language), titles);
    titles.add(title.toLowerCase());
    stems.add(found?.stems ?? title);
    return title;
  });
}

function candidates(
  subject: SubjectMaterial,
  weights: ReadonlyMap<string, number>,
  evidence: WordEvidence,
  language: Language,
): Candidate[] {
  const best = new Map<string, Candidate>();
  const take = (texts: readonly (readonly Token[])[], factor: number): void => {
    for (const tokens of texts) {
      for (const span of titleSpans(tokens, evidence, language)) {
        const score = rounded(factor * scoreOf(span, weights));
        const title = typography(span.text, language);
        const known = best.get(title);
        if (known === undefined || score > known.score)
          best.set(title, { title, stems: [...span.stems].sort().join(' '), score });
      }
    }
  };
  take(subject.authored, AUTHORED);
  take(subject.texts, 1);
  return [...best.values()]
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1));
}

function scoreOf(span: TitleSpan, weights: ReadonlyMap<string, number>): number {
  const weight = span.stems.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
  const words = span.text.split(' ').length;
  return (
    (span.quality * weight * LONG_WORDS ** Math.max(0, words - EASY_WORDS)) / Math.sqrt(span.stems.length)
  );
}

/** No phrase fits: the two words that tell most, joined; nouns first. */
function fallback(
  subject: SubjectMaterial,
  weights: ReadonlyMap<string, number>,
  evidence: WordEvidence,
  language: Language,
): string {
  const isNoun = (word: string): number =>
    (evidence.get(word.toLowerCase())?.noun ?? 0) > 0 &&
    !seemsVerb(word.toLowerCase(), true, evidence, language)
      ? 1
      : 0;
  const words = [...weights]
    .map(([name, weight]) => ({ word: subject.surfaces.get(name) ?? '', weight: rounded(weight) }))
    .filter(({ word }) => word !== '')
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

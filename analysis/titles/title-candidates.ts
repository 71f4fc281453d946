import { rounded } from '../numeric/best-first.ts';
import type { Language } from '../text/language-words.ts';
import type { Token } from '../text/tokenise.ts';
import { conceptHits } from '../vectors/concepts.ts';
import { vectorTokens } from '../vectors/vector-tokens.ts';
import type { ConceptEvidence } from './concept-evidence.ts';
import { labelsOf, sharedWords } from './title-labels.ts';
import type { SubjectMaterial } from './title-material.ts';
import { titleSpans } from './title-spans.ts';
import { typography } from './typography.ts';
import type { WordEvidence } from './word-evidence.ts';

/** What could be the title of a subject. */
export interface Candidate {
  readonly title: string;
  /** Stems of its words of content, distinct. */
  readonly stems: readonly string[];
  /** How good a title it would be of anything: form, and whether more than one report stands behind it. */
  readonly quality: number;
  /** What its words tell of the subject. */
  readonly words: number;
  /** What its concepts tell of the subject. */
  readonly concept: number;
}

/** What is known of a subject. */
export interface Told {
  readonly material: SubjectMaterial;
  readonly stems: ReadonlyMap<string, number>;
  readonly concepts: ReadonlyMap<number, ConceptEvidence>;
}

/** What an author wrote to say what a report is about was meant as a title. */
const AUTHORED = 1.5;
/** A phrase of one report among several is a detail of that report more often than what they share. */
const ONE_REPORT = 0.7;
/** Fewer reports than this share no phrase. */
const FEW_REPORTS = 4;
/** Share of the reports of a subject, two at least, that must speak of a concept for it to give the title. */
const SHARED = 0.2;
/** A label whose words the subject itself does not use, though others of the theme do. */
const FOREIGN_WORDS = 0.4;
/** Words of a label that the theme must know: all, but for one in the other number. */
const KNOWN_WORDS = 0.84;
/** Candidates that are placed in the space of the theme, which costs .1 ms each. */
const MOST_PLACED = 20;

/** Phrases of the reports of a subject, and labels of the concepts that more than one of them speaks of. */
export function titleCandidates(told: Told, evidence: WordEvidence, language: Language): Candidate[] {
  const spans = likeliest(spansOf(told, evidence, language).filter(({ words }) => words > 0)).map((span) => ({
    ...span,
    concept: conceptOf(span, told.concepts),
  }));
  return likeliest([...labelCandidates(told, evidence), ...spans]);
}

function likeliest(candidates: readonly Candidate[]): Candidate[] {
  const score = ({ quality, words, concept }: Candidate): number =>
    rounded(quality * (words + 2 * concept + 0.3));
  return [...candidates]
    .sort((a, b) => score(b) - score(a) || (a.title < b.title ? -1 : 1))
    .slice(0, MOST_PLACED);
}

/** What the concepts of a phrase tell of the subject: most when its words are one term. */
function conceptOf({ title, stems }: Candidate, concepts: ReadonlyMap<number, ConceptEvidence>): number {
  let most = 0;
  for (const [concept, hits] of conceptHits(vectorTokens(title)))
    most = Math.max(most, Math.min(1, hits / stems.length) * (concepts.get(concept)?.weight ?? 0));
  return most;
}

function labelCandidates({ material, stems, concepts }: Told, evidence: WordEvidence): Candidate[] {
  const size = material.texts.length;
  const fewest = Math.max(Math.min(2, size), SHARED * size);
  return [...concepts]
    .filter(([, { reports }]) => reports >= fewest)
    .flatMap(([concept, { weight }]) =>
      labelsOf(concept)
        .filter((label) => sharedWords(label, evidence) >= KNOWN_WORDS)
        .map((label) => ({
          title: typography(label.text, 'fr'),
          stems: label.stems,
          quality:
            sharedWords(label, evidence) *
            (FOREIGN_WORDS + (1 - FOREIGN_WORDS) * sharedWords(label, material.words)),
          words: telling(label.stems, stems),
          concept: weight,
        })),
    );
}

function spansOf({ material, stems }: Told, evidence: WordEvidence, language: Language): Candidate[] {
  const found = new Map<string, { candidate: Candidate; reports: Set<number> }>();
  const take = (texts: readonly (readonly Token[])[], factor: number): void => {
    texts.forEach((tokens, report) => {
      for (const span of titleSpans(tokens, evidence, language)) {
        const title = typography(span.text, language);
        const quality = factor * span.quality;
        const known = found.get(title);
        const reports = known?.reports ?? new Set();
        reports.add(report);
        if (known === undefined || known.candidate.quality < quality) {
          const words = telling(span.stems, stems);
          found.set(title, { candidate: { title, stems: span.stems, quality, words, concept: 0 }, reports });
        }
      }
    });
  };
  take(material.authored, AUTHORED);
  take(material.texts, 1);
  const alone = material.texts.length < FEW_REPORTS ? 1 : ONE_REPORT;
  return [...found.values()].map(({ candidate, reports }) => ({
    ...candidate,
    quality: candidate.quality * (reports.size > 1 ? 1 : alone),
  }));
}

function telling(stems: readonly string[], weights: ReadonlyMap<string, number>): number {
  const sum = stems.reduce((total, name) => total + (weights.get(name) ?? 0), 0);
  return sum / Math.sqrt(Math.max(1, stems.length));
}

import { concepts } from './static-fr.data.js';
import { vectorTokens } from './vector-tokens.ts';

/** Concepts of public action and the stems of their terms. */
interface Lexicon {
  readonly names: readonly string[];
  /** Numbers of the concepts that each term, its stems joined by a space, speaks of. */
  readonly terms: ReadonlyMap<string, readonly number[]>;
  /** Beginnings of terms, where it is worth reading on. */
  readonly beginnings: ReadonlySet<string>;
}

const LONGEST_TERM = 5;
/** A term of several words is less often there by chance. */
const MORE_WORDS = 0.5;

let lexicon: Lexicon | null = null;

/** Number of concepts. */
export function conceptCount(): number {
  return conceptLexicon().names.length;
}

/** The name of each concept. */
export function conceptNames(): readonly string[] {
  return conceptLexicon().names;
}

/** How much a text speaks of each concept: its terms found, shared among the concepts that have them. */
export function conceptHits(stems: readonly string[]): Map<number, number> {
  const known = conceptLexicon();
  const hits = new Map<number, number>();
  for (let from = 0; from < stems.length; from++) addTermsFrom(stems, from, known, hits);
  return hits;
}

/** Terms that start at one place; reading stops where no term goes on like this. */
function addTermsFrom(
  stems: readonly string[],
  from: number,
  { terms, beginnings }: Lexicon,
  hits: Map<number, number>,
): void {
  let term = stems[from] as string;
  for (let size = 1; size <= LONGEST_TERM; size++) {
    const found = terms.get(term) ?? [];
    const weight = (1 + MORE_WORDS * (size - 1)) / found.length;
    for (const concept of found) hits.set(concept, (hits.get(concept) ?? 0) + weight);
    if (from + size >= stems.length || !beginnings.has(term)) return;
    term = `${term} ${stems[from + size]}`;
  }
}

function conceptLexicon(): Lexicon {
  lexicon ??= readLexicon();
  return lexicon;
}

function readLexicon(): Lexicon {
  const names: string[] = [];
  const terms = new Map<string, number[]>();
  for (const line of concepts.split('\n')) {
    const [name = '', list = ''] = line.split('\t');
    let number = names.indexOf(name);
    if (number < 0) number = names.push(name) - 1;
    for (const words of list.split(',')) {
      const term = vectorTokens(words).join(' ');
      const found = terms.get(term) ?? [];
      if (term !== '' && !found.includes(number)) terms.set(term, [...found, number]);
    }
  }
  const beginnings = new Set([...terms.keys()].flatMap(beginningsOf));
  return { names, terms, beginnings };
}

/** Its first word, its first two, …, all but the whole. */
function beginningsOf(term: string): string[] {
  const words = term.split(' ');
  return words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '));
}

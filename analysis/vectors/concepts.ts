import { concepts } from './static-fr.data.js';
import { vectorTokens } from './vector-tokens.ts';

/** Concepts of public action and the stems of their terms. */
interface Lexicon {
  readonly names: readonly string[];
  /** Numbers of the concepts that each term, its stems joined by a space, speaks of. */
  readonly terms: ReadonlyMap<string, readonly number[]>;
}

const LONGEST_TERM = 5;
/** A term of several words is less often there by chance. */
const MORE_WORDS = 0.5;

let lexicon: Lexicon | null = null;

/** Number of concepts. */
export function conceptCount(): number {
  return conceptLexicon().names.length;
}

/** How much a text speaks of each concept: its terms found, shared among the concepts that have them. */
export function conceptHits(stems: readonly string[]): Map<number, number> {
  const { terms } = conceptLexicon();
  const hits = new Map<number, number>();
  for (let from = 0; from < stems.length; from++) {
    let term = '';
    for (let size = 1; size <= LONGEST_TERM && from + size <= stems.length; size++) {
      term = size === 1 ? (stems[from] as string) : `${term} ${stems[from + size - 1]}`;
      const found = terms.get(term);
      if (found === undefined) continue;
      const weight = (1 + MORE_WORDS * (size - 1)) / found.length;
      for (const concept of found) hits.set(concept, (hits.get(concept) ?? 0) + weight);
    }
  }
  return hits;
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
  return { names, terms };
}

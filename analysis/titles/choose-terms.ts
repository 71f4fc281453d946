import { rounded } from '../numeric/best-first.ts';
import type { SubjectMaterial } from './title-material.ts';

const MOST_TERMS = 8;

/** The surface words that tell a subject from the others, best first, at most eight. */
export function chooseTerms(subject: SubjectMaterial, weights: ReadonlyMap<string, number>): string[] {
  const terms = [...weights]
    .map(([name, weight]) => ({ word: subject.surfaces.get(name) ?? '', weight: rounded(weight) }))
    .filter(({ word }) => word.length > 2)
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
  return [...new Set(terms.map(({ word }) => word))].slice(0, MOST_TERMS);
}

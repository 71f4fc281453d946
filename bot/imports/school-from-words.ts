import type { Edition, School } from '../domain/edition.ts';
import { fold } from '../vocabulary.ts';

/** The school that these words name: by code or name, accents and case forgiven. */
export function schoolFromWords(edition: Edition, words: string): School | undefined {
  const folded = fold(words);
  return edition.schools.find(({ id, name }) => fold(id) === folded || fold(name) === folded);
}

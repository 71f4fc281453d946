import type { Participant } from './domain/participant.ts';
import { fold } from './vocabulary.ts';

/** The one person whom these words name: by address, by name, or by words of a name that no other has. */
export function personFromWords(people: readonly Participant[], words: string): Participant | undefined {
  const asked = fold(words);
  if (asked === '') return undefined;
  const exact = people.filter(
    ({ email, name }) => email === words.trim().toLowerCase() || fold(name) === asked,
  );
  const found = exact.length > 0 ? exact : people.filter(({ name }) => holdsAll(fold(name), asked));
  return found.length === 1 ? found[0] : undefined;
}

function holdsAll(name: string, asked: string): boolean {
  const own = name.split(/[ -]/);
  return asked.split(/[ -]/).every((word) => own.some((part) => part.startsWith(word)));
}

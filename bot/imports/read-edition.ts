import type { Edition } from '../domain/edition.ts';
import type { Event } from '../domain/event.ts';
import type { Locale } from '../domain/participant.ts';
import { TerrainError } from '../errors.ts';
import { checkEdition } from './check-edition.ts';
import type { EditionProblem } from './edition-problem.ts';
import { problemsFromZod } from './edition-problem.ts';
import { editionSchema } from './edition-schema.ts';
import { newEvent } from './new-event.ts';
import { withoutAbsent } from './without-absent.ts';
import { importWording } from './wording.ts';

/** An edition and its calendar, as a file describes them. */
export interface NewEdition {
  readonly edition: Edition;
  readonly events: readonly Event[];
}

/**
 * The edition that a JSON value describes, made at `now` (ISO 8601); it is open unless it says otherwise.
 * @throws TerrainError FILE_BAD_EDITION with all problems together, in the words of `locale`, as `problems`
 */
export function readEdition(content: unknown, now: string, locale: Locale = 'fr'): NewEdition {
  const { success, data, error } = editionSchema.safeParse(content, { reportInput: true });
  if (!success) throw badEdition(problemsFromZod(error), locale);
  const problems = checkEdition(data);
  if (problems.length > 0) throw badEdition(problems, locale);
  const { calendar, schools, ...edition } = data;
  return {
    edition: { ...edition, schools: schools.map(withoutAbsent), createdAt: now },
    events: calendar.map((event) => newEvent(event, edition.id, now)),
  };
}

function badEdition(problems: readonly EditionProblem[], locale: Locale): TerrainError {
  const { editionProblem, separator } = importWording(locale);
  return new TerrainError('FILE_BAD_EDITION', { problems: problems.map(editionProblem).join(separator) });
}

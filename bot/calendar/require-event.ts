import type { CommandRun } from '../command.ts';
import type { Event } from '../domain/event.ts';
import { TerrainError } from '../errors.ts';
import { fold } from '../vocabulary.ts';
import { agendaOf } from './agenda.ts';

/**
 * The event that these words name, by its code or its title, among those that one is shown.
 * @throws TerrainError UNKNOWN_EVENT
 */
export async function requireEvent(run: CommandRun, words: string): Promise<Event> {
  const events = await agendaOf(run);
  const asked = fold(words);
  const exact = events.find(({ id, title }) => id === words || fold(id) === asked || fold(title) === asked);
  const holding = events.filter(({ title }) => asked !== '' && fold(title).includes(asked));
  const found = exact ?? (holding.length === 1 ? holding[0] : undefined);
  if (found === undefined) throw new TerrainError('UNKNOWN_EVENT', { event: words });
  return found;
}

import { audit } from '../audit.ts';
import type { CommandRun } from '../command.ts';
import type { Event } from '../domain/event.ts';
import { fold } from '../vocabulary.ts';
import type { EventContent } from './read-event.ts';

const ID_LENGTH = 36;

/** Puts a new event into the calendar, under a code made of its title. */
export async function addEvent(run: CommandRun, content: EventContent): Promise<Event> {
  const { store, edition, clock } = run;
  const taken = new Set((await store.events.list(edition.id)).map(({ id }) => id));
  const event: Event = {
    ...content,
    id: freeId(content.title, taken),
    edition: edition.id,
    ...{ status: 'planned', revision: 1, updatedAt: clock.now().toISOString() },
  };
  await store.events.add(event);
  await audit(run, 'event.created', `event:${event.id}`);
  return event;
}

/**
 * Changes an event that was read at this revision, under the name of what is done, e.g. "event.cancelled".
 * @throws TerrainError EVENT_CHANGED_MEANWHILE
 */
export async function changeEvent(run: CommandRun, event: Event, action: string): Promise<Event> {
  const updatedAt = run.clock.now().toISOString();
  const changed = await run.store.events.change({ ...event, updatedAt }, event.revision);
  await audit(run, action, `event:${event.id}`);
  return changed;
}

/** "Journée au Sénat" is "journee-au-senat", then "journee-au-senat-2". */
function freeId(title: string, taken: ReadonlySet<string>): string {
  const words = fold(title).replace(/[^\p{L}\p{N}]+/gu, '-');
  const base = words.slice(0, ID_LENGTH).replace(/^-+|-+$/g, '') || 'date';
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  return id;
}

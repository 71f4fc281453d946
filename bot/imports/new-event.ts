import type { Event } from '../domain/event.ts';
import type { EventFile } from './event-schema.ts';
import { withoutAbsent } from './without-absent.ts';

/** The planned event that a file describes. */
export function newEvent({ audience, ...event }: EventFile, edition: string, now: string): Event {
  return {
    ...withoutAbsent(event),
    audience: withoutAbsent(audience),
    ...{ edition, status: 'planned', revision: 1, updatedAt: now },
  };
}

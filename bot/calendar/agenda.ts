import { inAudience } from '../domain/audience.ts';
import type { Edition } from '../domain/edition.ts';
import type { Event } from '../domain/event.ts';
import type { Participant } from '../domain/participant.ts';
import type { Store } from '../ports/store.ts';
import { may } from '../rights.ts';

/** Whose agenda it is, and where. */
export interface AgendaOf {
  readonly store: Pick<Store, 'events'>;
  readonly edition: Edition;
  readonly me: Participant;
}

/** The dates that somebody is shown, by start: their own, or all of them for who manages the calendar. */
export async function agendaOf({ store, edition, me }: AgendaOf): Promise<readonly Event[]> {
  const events = await store.events.list(edition.id);
  return events.filter((event) => isShownTo(edition, me, event));
}

export function isShownTo(edition: Edition, person: Participant, { audience }: Event): boolean {
  return may(person, 'manage-calendar') || inAudience(edition, person, audience);
}

/** Those that are not over. */
export function notOver(events: readonly Event[], now: Date): readonly Event[] {
  return events.filter(({ end }) => Date.parse(end) >= now.getTime());
}

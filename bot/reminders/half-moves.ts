import { inAudience } from '../domain/audience.ts';
import type { Edition } from '../domain/edition.ts';
import type { Event } from '../domain/event.ts';
import type { Half, Participant } from '../domain/participant.ts';
import { type NewSending, type Sending, sendingId, wentOutAt } from '../domain/sending.ts';
import { halfOf } from '../halves/half-of.ts';
import { localityOf } from './locality.ts';
import { disturbable } from './quiet-hours.ts';

const OCCURRENCE = /^half-([AB])-(\d+)$/;

/** The coming dates of the two halves for one matter, e.g. the parliamentary day, and everything that was sent of them. */
export interface HalfDates {
  readonly dates: readonly Event[];
  /** In any order. */
  readonly sendings: readonly Sending[];
}

/** The half that a notice tells somebody they are in now; undefined for every other sending. */
export function halfTold({ kind, occurrence }: Pick<Sending, 'kind' | 'occurrence'>): Half | undefined {
  return kind === 'notice' ? (OCCURRENCE.exec(occurrence)?.[1] as Half | undefined) : undefined;
}

/** Dates for one half alone that are still to come. */
export function comingHalfDates(events: readonly Event[], now: Date): readonly Event[] {
  return events.filter(
    (event) =>
      event.status === 'planned' && halfOf(event) !== undefined && Date.parse(event.start) > now.getTime(),
  );
}

/** Where somebody is expected now, by the half that they are in. */
export function datesOfHalf(
  edition: Edition,
  dates: readonly Event[],
  person: Participant,
): readonly Event[] {
  return dates.filter(
    (event) => halfOf(event) === person.half && inAudience(edition, person, event.audience),
  );
}

/**
 * Word to each who was told of the date of one half, and is in the other now. Those who are about to be told already
 * are passed over: what they read is what holds when it goes out.
 */
export function halfMoves(
  edition: Edition,
  people: readonly Participant[],
  { dates, sendings }: HalfDates,
  now: Date,
): readonly NewSending[] {
  return people.flatMap((person) => {
    const own = sendings.filter(({ recipient }) => isTo(recipient, person));
    const moves = own.filter((sending) => halfTold(sending) !== undefined);
    if (moves.some(({ state }) => state === 'due' || state === 'claimed')) return [];
    const last = lastTold(dates, own, now);
    if (last === undefined || person.half === undefined || last.half === person.half) return [];
    const begin = [last.event, ...datesOfHalf(edition, dates, person)].map(({ start }) => Date.parse(start));
    const before = moves.filter(({ event }) => event === last.event.id).length;
    const occurrence = `half-${person.half}-${before + 1}`;
    const { reminder, recipient } = last.sending;
    return {
      id: sendingId(`${edition.id}/${last.event.id}`, occurrence, recipient),
      ...{ edition: edition.id, kind: 'notice', reminder, occurrence, event: last.event.id, recipient },
      dueAt: disturbable(now, localityOf(person, edition), new Date(Math.min(...begin))).toISOString(),
      expiresAt: new Date(Math.max(...begin)).toISOString(),
    };
  });
}

interface Told {
  readonly half: Half;
  readonly event: Event;
  readonly sending: Sending;
}

/** The half whose date somebody was told last, of those that are still to come. */
function lastTold(dates: readonly Event[], own: readonly Sending[], now: Date): Told | undefined {
  const told = own.flatMap((sending): readonly (Told & { readonly at: string })[] => {
    const event = dates.find(({ id }) => id === sending.event);
    const half = event && halfSaid(sending, event);
    if (event === undefined || half === undefined) return [];
    return [{ half, event, sending, at: wentOutAt(sending) ?? now.toISOString() }];
  });
  return told.sort((one, other) => (one.at < other.at ? -1 : 1)).at(-1);
}

/** A move that reached nobody is not told again; one that was called off, and a reminder that reached nobody, said nothing. */
function halfSaid(sending: Sending, event: Event): Half | undefined {
  const { kind, state } = sending;
  const moved = halfTold(sending);
  if (moved !== undefined) return state === 'cancelled' ? undefined : moved;
  const isReminder = kind === 'reminder' || kind === 'follow-up';
  return isReminder && ['claimed', 'sent', 'uncertain'].includes(state) ? halfOf(event) : undefined;
}

function isTo(recipient: Sending['recipient'], { id }: Participant): boolean {
  return recipient.type === 'person' && recipient.participant === id;
}

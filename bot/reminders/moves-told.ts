import type { Event } from '../domain/event.ts';
import type { Participant } from '../domain/participant.ts';
import { eventOf, type Reminder } from '../domain/reminder.ts';
import { type Sending, wentOutAt } from '../domain/sending.ts';
import { halfOf } from '../halves/half-of.ts';
import type { Store } from '../ports/store.ts';
import { halfTold } from './half-moves.ts';

type People = ReadonlyMap<string, Participant>;

/** The notices by which people heard that they are in another half, as far as they bear on the date of one half. */
export async function movesTold(
  { sendings, events }: Pick<Store, 'sendings' | 'events'>,
  event: Event,
): Promise<readonly Sending[]> {
  if (halfOf(event) === undefined) return [];
  const { edition, kind } = event;
  const dates = (await events.list(edition)).filter((each) => each.kind === kind);
  const states = ['claimed', 'sent', 'uncertain'] as const;
  const found = await Promise.all(dates.map(({ id }) => sendings.list({ edition, event: id, states })));
  return found.flat().filter((sending) => halfTold(sending) !== undefined);
}

/** Whether it told somebody of the half that they are in, and the event is for the other: they left it behind. */
export function isOfOther(move: Sending, event: Event, people: People): boolean {
  return halfTold(move) !== halfOf(event) && halfTold(move) === readerOf(move, people)?.half;
}

/**
 * A notice that told somebody of this date is kept under the date that they had before. It named the dates that there
 * were: this one was, surely, where its reminder is older.
 */
export function asToldOf(
  move: Sending,
  event: Event,
  reminders: readonly Reminder[],
  people: People,
): readonly Sending[] {
  const half = halfOf(event);
  const at = wentOutAt(move);
  const reminder = reminders.find(
    ({ timing, createdAt }) => eventOf({ timing }) === event.id && (at === undefined || createdAt <= at),
  );
  const isTheirs = halfTold(move) === half && readerOf(move, people)?.half === half;
  return isTheirs && reminder !== undefined ? [{ ...move, reminder: reminder.id }] : [];
}

export function isSame(one: Sending['recipient'], other: Sending['recipient']): boolean {
  return one.type === 'person' && other.type === 'person' && one.participant === other.participant;
}

function readerOf({ recipient }: Sending, people: People): Participant | undefined {
  return recipient.type === 'person' ? people.get(recipient.participant) : undefined;
}

import type { CommandRun } from '../command.ts';
import type { Halves } from '../domain/half-split.ts';
import type { Participant } from '../domain/participant.ts';
import type { Block } from '../message.ts';
import { halfDatesOf } from '../reminders/half-dates.ts';
import { halfMoves } from '../reminders/half-moves.ts';
import { namesOf } from '../reminders/standing-message.ts';
import { paragraph } from '../reply.ts';

/** Who was told of one half's date, and will hear that theirs is another. */
export async function movedBlocks(
  { store, edition, wording, clock }: CommandRun,
  people: readonly Participant[],
  halves: Halves,
): Promise<readonly Block[]> {
  const now = clock.now();
  const after = people.map((person) => {
    const half = halves.get(person.id);
    return half === undefined ? person : { ...person, half };
  });
  const matters = await halfDatesOf(store, edition.id, now);
  const told = matters.flatMap((matter) => halfMoves(edition, after, matter, now));
  const ids = new Set(
    told.flatMap(({ recipient }) => (recipient.type === 'person' ? [recipient.participant] : [])),
  );
  if (ids.size === 0) return [];
  const named = namesOf(
    wording,
    people.filter(({ id }) => ids.has(id)),
  );
  return [paragraph(wording.halves.willHear), paragraph(named)];
}

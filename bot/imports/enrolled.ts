import type { Edition } from '../domain/edition.ts';
import type { Participant } from '../domain/participant.ts';
import type { Random } from '../ports/random.ts';
import type { ParticipantStore } from '../ports/store.ts';
import type { ParticipantRow } from './read-participant-rows.ts';

/** The participants that rows make: who is known by the address keeps the identity, and what only the person decides. */
export function enrolled(
  rows: readonly ParticipantRow[],
  edition: Edition,
  participants: ParticipantStore,
  random: Random,
): Promise<readonly Participant[]> {
  return Promise.all(
    rows.map(async ({ line: _, ...row }) => {
      const known = await participants.byEmail(edition.id, row.email);
      if (known === undefined) return { ...row, id: random.id(), edition: edition.id };
      const { id, contactable, locale, half } = known;
      // A list that says nothing of halves leaves them as they were drawn and swapped.
      return {
        ...(half === undefined ? {} : { half }),
        ...row,
        id,
        edition: edition.id,
        contactable,
        locale,
      };
    }),
  );
}

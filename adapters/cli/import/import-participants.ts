import type { Edition } from '../../../bot/domain/edition.ts';
import type { Participant } from '../../../bot/domain/participant.ts';
import type { ParticipantRow } from '../../../bot/imports/read-participant-rows.ts';
import { readParticipantRows } from '../../../bot/imports/read-participant-rows.ts';
import type { Random } from '../../../bot/ports/random.ts';
import type { Store } from '../../../bot/ports/store.ts';
import { openEdition } from '../open-data.ts';
import { naming, readTable } from '../read-table.ts';
import { auditImport } from './audit-import.ts';
import { nothingIn } from './nothing-in.ts';
import type { Import } from './run-import.ts';

/** Enrols the people of a table in the open edition; those enrolled already are brought up to date. */
export const importParticipants: Import = async (input, parts) => {
  const { store, terminal, random } = parts;
  const edition = await openEdition(store);
  const read = naming(input, () => readParticipantRows(readTable(input), edition));
  if (read.accepted.length === 0) throw nothingIn(input, read.refused, terminal);
  const people = await Promise.all(read.accepted.map((row) => participantOf(row, edition, store, random)));
  await store.participants.saveAll(people);
  await auditImport(parts, edition.id, 'participants.enrolled', `participants:${people.length}`);
  return { ...read, done: terminal.words.imported.participants(people.length) };
};

/** Who is known by the address keeps the identity, and what only the person decides. */
async function participantOf(
  { line: _, ...row }: ParticipantRow,
  { id: edition }: Edition,
  { participants }: Store,
  random: Random,
): Promise<Participant> {
  const known = await participants.byEmail(edition, row.email);
  if (known === undefined) return { ...row, id: random.id(), edition };
  const { id, contactable, locale } = known;
  return { ...row, id, edition, contactable, locale };
}

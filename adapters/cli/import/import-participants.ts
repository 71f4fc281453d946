import { enrolled } from '../../../bot/imports/enrolled.ts';
import { readParticipantRows } from '../../../bot/imports/read-participant-rows.ts';
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
  const people = await enrolled(read.accepted, edition, store.participants, random);
  await store.participants.saveAll(people);
  await auditImport(parts, edition.id, 'participants.enrolled', `participants:${people.length}`);
  return { ...read, done: terminal.words.imported.participants(people.length) };
};

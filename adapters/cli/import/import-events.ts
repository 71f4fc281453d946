import { yearOfEdition } from '../../../bot/domain/edition-year.ts';
import { readEventRows } from '../../../bot/imports/read-event-rows.ts';
import { toldChanges } from '../../../bot/reminders/coming-news.ts';
import { openEdition } from '../open-data.ts';
import { naming, readTable } from '../read-table.ts';
import { auditImport } from './audit-import.ts';
import { nothingIn } from './nothing-in.ts';
import type { Import } from './run-import.ts';

/** Brings the dates of a table or an iCalendar file into the calendar; those that are known are brought up to date. */
export const importEvents: Import = async (input, parts) => {
  const { store, terminal, now } = parts;
  const edition = await openEdition(store);
  const people = await store.participants.list(edition.id);
  const known = new Map((await store.events.list(edition.id)).map((event) => [event.id, event]));
  const read = naming(input, () =>
    readEventRows(readTable(input, yearOfEdition(edition)), { edition, people, known }, now),
  );
  if (read.accepted.length === 0) throw nothingIn(input, read.refused, terminal);
  // Nobody can look here at what people would hear who were told already: such changes are left to the chat.
  const told = (await toldChanges(store, read.accepted, known, new Date(now))).map(({ wanted }) => wanted);
  const { added, changed } = await store.events.saveAll(
    read.accepted.filter((event) => !told.includes(event)),
  );
  if (told.length > 0) terminal.say(terminal.words.imported.told(told.map(({ title }) => title).join(', ')));
  await auditImport(parts, edition.id, 'events.imported', `events:${added + changed}`);
  return { ...read, done: terminal.words.imported.events(added, changed) };
};

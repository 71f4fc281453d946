import { audit } from '../audit.ts';
import type { CommandRun } from '../command.ts';
import { readEventRows } from '../imports/read-event-rows.ts';
import type { Attachment } from '../invocation.ts';
import { leftOut } from '../left-out.ts';
import type { Reply } from '../ports/chat.ts';
import { readTable } from '../read-attachment.ts';
import { formReply, privately } from '../reply.ts';
import { requireManaging } from './manage-events.ts';

export async function askCalendar(run: CommandRun): Promise<Reply> {
  requireManaging(run);
  const words = run.wording.calendarImport;
  return formReply({
    title: words.title,
    intro: words.intro,
    fields: [{ name: 'fichier', label: words.file, hint: words.fileHint, type: 'file', required: true }],
    submit: words.submit,
    run: { command: 'agenda', options: { action: 'importer' } },
  });
}

/** Good rows go in, all at once; the others are listed by line. */
export async function importCalendar(run: CommandRun, file: Attachment): Promise<Reply> {
  requireManaging(run);
  const { store, edition, wording, clock } = run;
  const people = await store.participants.list(edition.id);
  const read = readEventRows(readTable(run, file), { edition, people }, clock.now().toISOString());
  const { added, changed } = await store.events.saveAll(read.accepted);
  await audit(run, 'events.imported', `events:${added + changed}`);
  return privately(wording.calendarImport.done(added, changed), ...leftOut(run, read));
}

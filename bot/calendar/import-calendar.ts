import { audit } from '../audit.ts';
import type { CommandRun } from '../command.ts';
import { readEventRows } from '../imports/read-event-rows.ts';
import type { Attachment } from '../invocation.ts';
import { leftOut } from '../left-out.ts';
import type { Block } from '../message.ts';
import type { Reply } from '../ports/chat.ts';
import { readTable } from '../read-attachment.ts';
import { type ToldChange, toldChanges } from '../reminders/coming-news.ts';
import { toldBlocks } from '../reminders/preview-news.ts';
import { requestDelivery } from '../reminders/request-delivery.ts';
import { actions, formReply, paragraph, privately } from '../reply.ts';
import { typeset } from '../wording/typeset.ts';
import { requireManaging } from './manage-events.ts';

/** Events whose news is shown in full. */
const SHOWN = 5;

export async function askCalendar(run: CommandRun): Promise<Reply> {
  requireManaging(run);
  const words = run.wording.calendarImport;
  return formReply({
    title: words.title,
    intro: words.intro,
    fields: [
      { name: 'fichier', label: words.file, hint: words.fileHint, type: 'file', required: true },
      { name: 'prevenir', label: words.tell, hint: words.tellHint, type: 'checkbox', required: false },
    ],
    submit: words.submit,
    run: { command: 'agenda', options: { action: 'importer' } },
  });
}

/**
 * Good rows go in, all at once; the others are listed by line. As with the form, what people will hear who were told
 * already is looked at first: such changes wait until that is agreed to.
 */
export async function importCalendar(run: CommandRun, file: Attachment): Promise<Reply> {
  requireManaging(run);
  const { store, edition, wording, clock, options } = run;
  const people = await store.participants.list(edition.id);
  const known = new Map((await store.events.list(edition.id)).map((event) => [event.id, event]));
  const read = readEventRows(readTable(run, file), { edition, people, known }, clock.now().toISOString());
  const held = options.prevenir === 'yes' ? [] : await toldChanges(store, read.accepted, known, clock.now());
  const waiting = new Set(held.map(({ wanted }) => wanted.id));
  const { added, changed } = await store.events.saveAll(read.accepted.filter(({ id }) => !waiting.has(id)));
  await audit(run, 'events.imported', `events:${added + changed}`);
  await requestDelivery(run);
  return privately(
    wording.calendarImport.done(added, changed),
    ...(await heldBlocks(run, held)),
    ...leftOut(run, read),
  );
}

async function heldBlocks(run: CommandRun, held: readonly ToldChange[]): Promise<readonly Block[]> {
  if (held.length === 0) return [];
  const words = run.wording.calendarImport;
  const again = { command: 'agenda', options: { action: 'importer' } };
  const news = await Promise.all(held.slice(0, SHOWN).map((change) => toldBlocks(run, change)));
  return [
    paragraph(words.held(held.length)),
    { type: 'list', ordered: false, items: held.map(({ wanted }) => typeset(wanted.title)) },
    ...news.flat(),
    actions(words.title, { label: words.again, tone: 'primary', run: again }),
  ];
}

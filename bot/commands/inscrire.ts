import { audit } from '../audit.ts';
import type { Command, CommandRun } from '../command.ts';
import { enrolled } from '../imports/enrolled.ts';
import { readParticipantRows } from '../imports/read-participant-rows.ts';
import type { Attachment } from '../invocation.ts';
import { leftOut } from '../left-out.ts';
import type { Reply } from '../ports/chat.ts';
import { readTable } from '../read-attachment.ts';
import { formReply, privately } from '../reply.ts';

/** Imports the list of participants, as a French spreadsheet writes it. */
export const inscrire: Command = {
  name: 'inscrire',
  right: 'manage-edition',
  changes: true,
  options: [],
  run: (run) => {
    const file = run.files.fichier;
    return file === undefined ? Promise.resolve(ask(run)) : enrol(run, file);
  },
};

function ask({ wording }: CommandRun): Reply {
  const words = wording.enrol;
  return formReply({
    title: words.title,
    intro: words.intro,
    fields: [{ name: 'fichier', label: words.file, hint: words.fileHint, type: 'file', required: true }],
    submit: words.submit,
    run: { command: 'inscrire', options: {} },
  });
}

async function enrol(run: CommandRun, file: Attachment): Promise<Reply> {
  const { store, edition, wording } = run;
  const read = readParticipantRows(readTable(run, file), edition);
  const people = await enrolled(read.accepted, edition, store.participants, run.random);
  await store.participants.saveAll(people);
  await audit(run, 'participants.enrolled', `participants:${people.length}`);
  return privately(wording.enrol.done(people.length), ...leftOut(run, read));
}

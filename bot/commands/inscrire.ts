import { audit } from '../audit.ts';
import type { Command, CommandRun } from '../command.ts';
import { TerrainError } from '../errors.ts';
import { enrolled } from '../imports/enrolled.ts';
import { type ParticipantRow, readParticipantRows } from '../imports/read-participant-rows.ts';
import type { ReadRows } from '../imports/refusal.ts';
import { importWording } from '../imports/wording.ts';
import type { Attachment } from '../invocation.ts';
import type { Block } from '../message.ts';
import type { Reply } from '../ports/chat.ts';
import { formReply, paragraph, privately } from '../reply.ts';

const REFUSED_SHOWN = 20;

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

/** The file's name belongs in the sentence that says what is wrong with it. */
function readTable({ tables }: CommandRun, { name, content }: Attachment) {
  try {
    return tables.read(content);
  } catch (error) {
    if (error instanceof TerrainError)
      throw new TerrainError(error.code, { ...error.values, name }, { cause: error });
    throw error;
  }
}

function leftOut(
  { wording, me }: CommandRun,
  { refused, unknownColumns }: ReadRows<ParticipantRow>,
): readonly Block[] {
  const words = wording.enrol;
  const sentences = importWording(me.locale);
  const lines = new Set(refused.map(({ line }) => line)).size;
  const items = refused.slice(0, REFUSED_SHOWN).map(sentences.refusal);
  const more = refused.length > REFUSED_SHOWN ? [words.more(refused.length - REFUSED_SHOWN)] : [];
  return [
    ...(lines === 0
      ? []
      : [
          paragraph(words.refused(lines)),
          { type: 'list', ordered: false, items: [...items, ...more] } as const,
        ]),
    ...(unknownColumns.length === 0 ? [] : [paragraph(sentences.unknownColumns(unknownColumns))]),
  ];
}

import type { Command, CommandRun } from '../command.ts';
import type { Answer } from '../domain/acknowledgement.ts';
import { type Reminder, topicOf } from '../domain/reminder.ts';
import { sendingId } from '../domain/sending.ts';
import { TerrainError } from '../errors.ts';
import type { Button } from '../message.ts';
import type { Reply } from '../ports/chat.ts';
import { type Named, namedReminder } from '../reminders/commands/named-reminder.ts';
import { concernOf, reasonAgainst } from '../reminders/concern.ts';
import { actions, instead, paragraph, privately } from '../reply.ts';

const ANSWERED: Readonly<Record<string, Answer>> = { lu: 'read', viens: 'coming', absent: 'not-coming' };

/** Answers a reminder, takes the answer back, asks for fewer of them. */
export const repondre: Command = {
  name: 'repondre',
  right: 'answer-reminders',
  changes: true,
  options: [
    {
      name: 'reponse',
      type: 'choice',
      required: true,
      choices: ['lu', 'viens', 'absent', 'retirer', 'moins', 'tous'],
    },
    { name: 'rappel', type: 'rest', required: false },
  ],
  run: async (run) => {
    const { reponse = '' } = run.options;
    if (reponse === 'moins' || reponse === 'tous') return setQuiet(run, reponse === 'moins');
    const named = await namedReminder(run);
    await requireReader(run, named);
    const answer = ANSWERED[reponse];
    return answer === undefined ? takeBack(run, named.reminder) : give(run, named.reminder, answer);
  },
};

/** @throws TerrainError NOT_YOUR_REMINDER when it was neither sent to them nor is for them */
async function requireReader(
  { store, edition, me, options }: CommandRun,
  { reminder, event }: Named,
): Promise<void> {
  const occurrence = options.fois ?? '';
  const id = sendingId(reminder.id, occurrence, { type: 'person', participant: me.id });
  if ((await store.sendings.get(id))?.state === 'sent') return;
  const concern = await concernOf(store, edition, reminder, event, occurrence);
  if (reminder.status !== 'draft' && reasonAgainst(concern, me) !== 'not-concerned') return;
  throw new TerrainError('NOT_YOUR_REMINDER', { number: reminder.number });
}

async function give(run: CommandRun, reminder: Reminder, answer: Answer): Promise<Reply> {
  const { store, edition, me, clock, wording, options } = run;
  const topic = topicOf(reminder, options.fois ?? '');
  const at = clock.now().toISOString();
  await store.acknowledgements.put({ edition: edition.id, topic, participant: me.id, answer, at });
  const words = wording.reminder;
  return privately(
    words.answered(words.answers[answer]),
    paragraph(words.answeredWhy),
    actions(words.askAttendance, { label: words.takeBack, tone: 'quiet', run: answering(run, 'retirer') }),
  );
}

async function takeBack(run: CommandRun, reminder: Reminder): Promise<Reply> {
  const { store, me, wording, options } = run;
  const taken = await store.acknowledgements.remove(topicOf(reminder, options.fois ?? ''), me.id);
  if (!taken) throw new TerrainError('NOTHING_TO_UNDO');
  const words = wording.reminder;
  const asked = reminder.asks === 'attendance' ? ['viens', 'absent'] : ['lu'];
  const buttons = asked.map((reponse): Button => {
    const answer = ANSWERED[reponse] ?? 'read';
    return { label: words.answers[answer], tone: 'quiet', run: answering(run, reponse) };
  });
  return instead(words.takenBack, actions(words.askAttendance, ...buttons));
}

function answering({ options }: CommandRun, reponse: string) {
  const { rappel = '', fois } = options;
  return { command: 'repondre', options: { reponse, rappel, ...(fois === undefined ? {} : { fois }) } };
}

async function setQuiet({ store, me, wording }: CommandRun, quiet: boolean): Promise<Reply> {
  await store.acknowledgements.setQuiet(me.id, quiet);
  const words = wording.reminder;
  const [label, reponse] = quiet ? [words.moreOfThese, 'tous'] : [words.lessOfThese, 'moins'];
  return privately(
    quiet ? words.quiet : words.notQuiet,
    ...(quiet ? [paragraph(words.quietWhy)] : []),
    actions(words.lessOfThese, { label, tone: 'quiet', run: { command: 'repondre', options: { reponse } } }),
  );
}

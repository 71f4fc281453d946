import { audit } from '../../audit.ts';
import { agendaOf, notOver } from '../../calendar/agenda.ts';
import { requireEvent } from '../../calendar/require-event.ts';
import type { CommandRun } from '../../command.ts';
import { GENERAL_CHANNEL } from '../../domain/edition.ts';
import type { Event } from '../../domain/event.ts';
import type { Reminder, ReminderChannel } from '../../domain/reminder.ts';
import type { Reply } from '../../ports/chat.ts';
import { choices, formReply, privately } from '../../reply.ts';
import { invitedWords, reminderAudienceWords } from '../audience-said.ts';
import { readyMade } from '../ready-made.ts';
import { type ReminderContent, type ReminderFields, readReminder, reminderForm } from '../reminder-form.ts';
import { timingWords } from '../timing-words.ts';
import { type Named, namedReminder } from './named-reminder.ts';
import { previewReply } from './show-reminders.ts';

const FREE = 'libre';
const OFFERED = 8;

/** Asks for which date, then the form with words to begin with; what was filled in becomes a draft, and is shown. */
export async function createReminder(run: CommandRun): Promise<Reply> {
  const { options } = run;
  if (options.modifie !== undefined) return changeReminder(run, options.modifie);
  if (!options.rappel?.trim()) return askWhichDate(run);
  const event = options.rappel === FREE ? undefined : await requireEvent(run, options.rappel);
  const target = { command: 'rappel', options: { action: 'creer', rappel: options.rappel } };
  const people = await run.store.participants.list(run.edition.id);
  const invited = invitedWords(run, event, people);
  if (run.from !== 'form')
    return formReply(reminderForm(run, target, beginning(run, event), { event, invited }));
  const read = readReminder(run, people, event, options);
  if ('problems' in read)
    return formReply(reminderForm(run, target, options, { event, invited, problems: read.problems }));
  return previewReply(run, { reminder: await add(run, read.content, event), event });
}

async function askWhichDate(run: CommandRun): Promise<Reply> {
  const { wording, clock } = run;
  const words = wording.reminder;
  const events = notOver(await agendaOf(run), clock.now()).filter(({ status }) => status === 'planned');
  const create = (rappel: string) => ({ command: 'rappel', options: { action: 'creer', rappel } });
  return privately(
    wording.reminderForm.title,
    choices(words.whichDate, [
      ...events.slice(0, OFFERED).map(({ id, title, start, zone }) => ({
        ...{ label: title, detail: words.dateIn(new Date(start), zone), run: create(id) },
      })),
      { label: words.free, tone: 'quiet', run: create(FREE) },
    ]),
  );
}

function beginning({ wording }: CommandRun, event: Event | undefined): ReminderFields {
  const { fr, en } = readyMade(event?.kind);
  const words = wording.reminderForm;
  return {
    ...{ titre: fr.title, texte: fr.body, titre_anglais: en.title, texte_anglais: en.body },
    ...{ voie: 'private', rattrapage: '360' },
    quand: event === undefined ? words.everyMonday : words.weekAndEve,
    public: event === undefined ? `${words.students}, ${words.unreported}` : words.students,
    demande: event?.attendance ? 'attendance' : 'read',
    ...(event?.kind === 'ethics' ? { obligatoire: 'yes' } : {}),
  };
}

async function add(run: CommandRun, content: ReminderContent, event: Event | undefined): Promise<Reminder> {
  const { store, random, clock, edition, me } = run;
  const at = clock.now().toISOString();
  const reminder = await store.reminders.add({
    ...content,
    ...{ id: random.id(), edition: edition.id, author: me.id, status: 'draft', createdAt: at, updatedAt: at },
    channels: channelsFor(run, event),
  });
  await audit(run, 'reminder.created', `reminder:${reminder.number}`);
  return reminder;
}

/** The channel where it was asked for, if its chat has no names for channels; the theme's, or the general one, elsewhere. */
function channelsFor(
  { chats = [], where, edition }: CommandRun,
  event: Event | undefined,
): readonly ReminderChannel[] {
  const theme = edition.themes.find(({ id }) => id === event?.theme);
  const named = chats
    .filter(({ capabilities }) => capabilities.namedChannels)
    .map(({ name }) => ({ chat: name, channel: theme?.channel ?? GENERAL_CHANNEL }));
  const { chat, channel } = where;
  const isNamed = named.some((each) => each.chat === chat);
  return isNamed || channel === undefined ? named : [...named, { chat, channel }];
}

/** The form of a reminder as it is, or the change that a filled form makes. */
async function changeReminder(run: CommandRun, revision: string): Promise<Reply> {
  const { store, edition, clock, options } = run;
  const { reminder, event } = await namedReminder(run);
  const people = await store.participants.list(edition.id);
  const target = {
    command: 'rappel',
    options: { action: 'creer', rappel: String(reminder.number), modifie: revision },
  };
  const invited = invitedWords(run, event, people);
  if (run.from !== 'form')
    return formReply(
      reminderForm(run, target, fieldsOf(run, { reminder, event }, people), { event, invited }),
    );
  const read = readReminder(run, people, event, options);
  if ('problems' in read)
    return formReply(reminderForm(run, target, options, { event, invited, problems: read.problems }));
  const at = clock.now().toISOString();
  const changed = await store.reminders.change(
    { ...reminder, ...read.content, updatedAt: at },
    Number(revision),
    at,
  );
  await audit(run, 'reminder.changed', `reminder:${reminder.number}`);
  return previewReply(run, { reminder: changed, event });
}

function fieldsOf(
  run: CommandRun,
  { reminder }: Named,
  people: Parameters<typeof readReminder>[1],
): ReminderFields {
  const { texts, route, asks, compulsory, catchUpMinutes, audience, timing } = reminder;
  return {
    quand:
      timing.type === 'recurrent'
        ? `${timing.rule} à ${timing.at.slice(11)}`
        : timingWords(timing, run.wording),
    public: reminderAudienceWords(run, audience, people),
    ...{ titre: texts.fr.title, texte: texts.fr.body, voie: route, demande: asks },
    ...{ titre_anglais: texts.en?.title ?? '', texte_anglais: texts.en?.body ?? '' },
    ...(compulsory ? { obligatoire: 'yes' } : {}),
    rattrapage: String(catchUpMinutes),
  };
}

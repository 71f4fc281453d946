import type { CommandRun } from '../../command.ts';
import type { Occurrence, Reminder } from '../../domain/reminder.ts';
import type { Button } from '../../message.ts';
import type { Reply } from '../../ports/chat.ts';
import { actions, choices, instead, paragraph, privately } from '../../reply.ts';
import { capital } from '../../wording/typography.ts';
import { dryRun } from '../dry-run.ts';
import { fillIn } from '../fill-in.ts';
import { occurrences } from '../occurrences.ts';
import { previewPendingNews } from '../preview-news.ts';
import { timingWords } from '../timing-words.ts';
import { call, type Named, namedReminder } from './named-reminder.ts';

const YEAR_MS = 366 * 24 * 60 * 60_000;
/** As many as the keyboard has digits. */
const LISTED = 9;

/** The reminders of the year, the latest in front. */
export async function listReminders(run: CommandRun): Promise<Reply> {
  const { store, edition, wording } = run;
  const words = wording.reminder;
  const all = [...(await store.reminders.list(edition.id))].reverse();
  const events = await store.events.list(edition.id);
  const buttons = all.slice(0, LISTED).map((reminder) => {
    const { timing } = reminder;
    const event = timing.type === 'event' ? events.find(({ id }) => id === timing.event) : undefined;
    return {
      label: words.named(reminder.number, fillIn(reminder.texts.fr.title, event, wording)),
      detail: `${words.statuses[reminder.status]} · ${timingWords(timing, wording)}`,
      run: call(reminder.status === 'draft' ? 'apercu' : 'suivi', reminder),
    };
  });
  const create: Button = {
    ...{ label: words.create, tone: 'primary' },
    run: { command: 'rappel', options: { action: 'creer' } },
  };
  return privately(
    words.title,
    buttons.length === 0 ? paragraph(words.none) : choices(words.which, buttons),
    actions(words.title, create),
  );
}

/** The dry run of a reminder, before it is confirmed and whenever one likes. */
export async function showReminder(run: CommandRun): Promise<Reply> {
  return previewReply(run, await namedReminder(run));
}

export async function previewReply(run: CommandRun, named: Named): Promise<Reply> {
  const { wording } = run;
  const { reminder, event } = named;
  const words = wording.reminder;
  return instead(
    words.preview(reminder.number, words.statuses[reminder.status]),
    paragraph(capital(timingWords(reminder.timing, wording))),
    ...(await dryRun(run, reminder, event, coming(run, named))),
    ...(event === undefined ? [] : await previewPendingNews(run, event)),
    actions(words.title, ...buttonsFor(run, reminder)),
  );
}

/** Its next times. */
export function coming({ clock }: CommandRun, { reminder, event }: Named): readonly Occurrence[] {
  const now = clock.now();
  return occurrences(reminder, event, now, new Date(now.getTime() + YEAR_MS)).slice(0, 4);
}

function buttonsFor({ wording }: CommandRun, reminder: Reminder): readonly Button[] {
  const words = wording.reminder;
  if (reminder.status === 'cancelled') return [];
  const confirm: Button = { label: words.confirm, tone: 'primary', run: call('confirmer', reminder) };
  return [
    ...(reminder.status === 'draft' ? [confirm] : []),
    {
      label: words.change,
      tone: 'quiet',
      run: call('creer', reminder, { modifie: String(reminder.revision) }),
    },
    { label: words.sendNow, tone: 'quiet', run: call('envoyer', reminder) },
    { label: words.drop, tone: 'danger', run: call('annuler', reminder) },
  ];
}

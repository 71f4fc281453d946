import { audit } from '../../audit.ts';
import type { CommandRun } from '../../command.ts';
import type { Reminder } from '../../domain/reminder.ts';
import { halfDaysBlocks } from '../../halves/half-days.ts';
import { halfOf } from '../../halves/half-of.ts';
import type { Reply } from '../../ports/chat.ts';
import { actions, formReply, instead, paragraph } from '../../reply.ts';
import { capital } from '../../wording/typography.ts';
import { concernOf } from '../concern.ts';
import { dryRun } from '../dry-run.ts';
import { readTiming } from '../read-timing.ts';
import { requestDelivery } from '../request-delivery.ts';
import { rowsOf } from '../rows.ts';
import { timingWords } from '../timing-words.ts';
import { call, namedReminder } from './named-reminder.ts';
import { previewReply } from './show-reminders.ts';

const YES = { confirme: 'oui' };

/** After its dry run: what is a draft goes out at its times from now on. */
export async function confirmReminder(run: CommandRun): Promise<Reply> {
  const { wording } = run;
  const { reminder, event } = await namedReminder(run);
  const words = wording.reminder;
  const planned = reminder.status === 'draft' ? await plan(run, reminder) : reminder;
  return instead(
    words.confirmed(planned.number),
    paragraph(capital(timingWords(planned.timing, wording))),
    actions(words.title, { label: words.seeFollowUp, tone: 'quiet', run: call('suivi', planned) }),
    ...(event === undefined || halfOf(event) === undefined ? [] : await halfDaysBlocks(run)),
  );
}

async function plan(run: CommandRun, reminder: Reminder): Promise<Reminder> {
  const at = run.clock.now().toISOString();
  const planned = { ...reminder, status: 'planned', updatedAt: at } as const;
  const changed = await run.store.reminders.change(planned, reminder.revision, at);
  await audit(run, 'reminder.confirmed', `reminder:${reminder.number}`);
  await requestDelivery(run);
  return changed;
}

/** Gives it other times; what was sent stays sent. */
export async function postponeReminder(run: CommandRun): Promise<Reply> {
  const { wording, options, store, clock } = run;
  const { reminder, event } = await namedReminder(run);
  const words = wording.reminderForm;
  const typed = run.from === 'form' ? (options.quand ?? '') : '';
  const timing = typed === '' ? undefined : readTiming(typed, event, clock.now());
  if (timing === undefined) {
    const problem = typed === '' ? {} : { problem: words.badTime };
    const value = typed === '' ? timingWords(reminder.timing, wording) : typed;
    const field = { name: 'quand', label: words.labels.quand, hint: words.hints.quand, value, ...problem };
    return formReply({
      title: wording.reminder.postpone,
      fields: [{ ...field, type: 'line', required: true, maxLength: 200 }],
      submit: wording.reminder.postpone,
      run: call('reporter', reminder, { revision: String(reminder.revision) }),
    });
  }
  const at = clock.now().toISOString();
  const expected = Number(options.revision ?? reminder.revision);
  const changed = await store.reminders.change({ ...reminder, timing, updatedAt: at }, expected, at);
  await audit(run, 'reminder.postponed', `reminder:${reminder.number}`);
  return previewReply(run, { reminder: changed, event });
}

/** Nothing of it goes out any more. */
export async function cancelReminder(run: CommandRun): Promise<Reply> {
  const { wording, store, clock, options } = run;
  const { reminder } = await namedReminder(run);
  const words = wording.reminder;
  if (options.confirme !== 'oui') {
    return instead(
      words.dropQuestion(reminder.number),
      actions(
        words.title,
        { label: words.drop, tone: 'danger', run: call('annuler', reminder, YES) },
        { label: words.keep, tone: 'quiet', run: call('apercu', reminder) },
      ),
    );
  }
  const at = clock.now().toISOString();
  await store.reminders.change({ ...reminder, status: 'cancelled', updatedAt: at }, reminder.revision);
  await store.sendings.cancel(reminder.id, 'reminder-cancelled', at);
  await audit(run, 'reminder.cancelled', `reminder:${reminder.number}`);
  return instead(words.dropped(reminder.number));
}

/** Sends it now, beside its own times, once it was looked at. A second click on the same button changes nothing. */
export async function sendNow(run: CommandRun): Promise<Reply> {
  const { wording, store, edition, clock, random, options } = run;
  const { reminder, event } = await namedReminder(run);
  const words = wording.reminder;
  const occurrence = { key: `envoi/${options.jeton ?? random.id()}`, due: clock.now() };
  if (options.jeton === undefined) {
    return instead(
      words.sendQuestion(reminder.number),
      ...(await dryRun(run, reminder, event, [occurrence])),
      actions(
        words.title,
        {
          ...{ label: words.sendNow, tone: 'primary' },
          run: call('envoyer', reminder, { jeton: occurrence.key.slice('envoi/'.length) }),
        },
        { label: words.keep, tone: 'quiet', run: call('apercu', reminder) },
      ),
    );
  }
  const planned = reminder.status === 'draft' ? await plan(run, reminder) : reminder;
  const concern = await concernOf(store, edition, planned, event, occurrence.key);
  await store.sendings.addAll(rowsOf(concern, await store.participants.list(edition.id), occurrence));
  await audit(run, 'reminder.launched', `reminder:${reminder.number}`);
  await requestDelivery(run);
  return instead(
    words.launched(reminder.number),
    actions(words.title, { label: words.seeFollowUp, tone: 'quiet', run: call('suivi', reminder) }),
  );
}

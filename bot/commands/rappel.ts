import type { Command, CommandRun } from '../command.ts';
import type { Reply } from '../ports/chat.ts';
import {
  cancelReminder,
  confirmReminder,
  postponeReminder,
  sendNow,
} from '../reminders/commands/change-reminder.ts';
import { createReminder } from '../reminders/commands/create-reminder.ts';
import { followUp, showStanding } from '../reminders/commands/follow-up.ts';
import { listReminders, showReminder } from '../reminders/commands/show-reminders.ts';
import { sayArrived, sendAgain, showUncertain } from '../reminders/commands/uncertain.ts';

type Act = (run: CommandRun) => Promise<Reply>;

/** Reminders: write them, look at what they would do, send, postpone, cancel, see what was answered. */
export const rappel: Command = {
  name: 'rappel',
  right: 'manage-reminders',
  changes: true,
  options: [
    {
      name: 'action',
      type: 'choice',
      required: false,
      choices: ['creer', 'liste', 'apercu', 'reporter', 'annuler', 'envoyer', 'suivi'],
    },
    { name: 'rappel', type: 'reminder', required: false },
  ],
  run: (run) => (ACTS[run.options.action ?? ''] ?? listReminders)(run),
};

const ACTS: Readonly<Record<string, Act>> = {
  creer: createReminder,
  liste: listReminders,
  apercu: showReminder,
  confirmer: confirmReminder,
  reporter: postponeReminder,
  annuler: cancelReminder,
  envoyer: sendNow,
  suivi: showStanding,
  relancer: followUp,
  incertain: showUncertain,
  renvoyer: sendAgain,
  arrive: sayArrived,
};

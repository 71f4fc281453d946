import type { Wording } from '../wording.ts';
import { choices, commands, options } from './commands.ts';
import { errors } from './errors.ts';
import { account, channel, home } from './places.ts';
import { reminder } from './reminders.ts';
import { corrections, questions, report, subject, synthesis } from './reports.ts';
import {
  colleagues,
  common,
  edition,
  enrol,
  help,
  kindCounts,
  kinds,
  kindWords,
  profile,
  roles,
  search,
  sides,
  themes,
} from './talk.ts';

export const en: Wording = {
  account,
  channel,
  choices,
  colleagues,
  commands,
  common,
  corrections,
  edition,
  enrol,
  errors,
  help,
  home,
  kindCounts,
  kinds,
  kindWords,
  options,
  profile,
  questions,
  reminder,
  report,
  roles,
  search,
  sides,
  subject,
  synthesis,
  themes,
};

import type { Wording } from '../wording.ts';
import { agenda, calendarImport, eventForm, feed } from './agenda.ts';
import { choices, commands, options } from './commands.ts';
import { dates } from './dates.ts';
import { errors } from './errors.ts';
import { halves } from './halves.ts';
import { account, channel, home } from './places.ts';
import { reminder, reminderForm } from './reminders.ts';
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
  agenda,
  calendarImport,
  eventForm,
  feed,
  channel,
  choices,
  colleagues,
  commands,
  common,
  corrections,
  dates,
  edition,
  enrol,
  errors,
  halves,
  help,
  home,
  kindCounts,
  kinds,
  kindWords,
  options,
  profile,
  questions,
  reminder,
  reminderForm,
  report,
  roles,
  search,
  sides,
  subject,
  synthesis,
  themes,
};

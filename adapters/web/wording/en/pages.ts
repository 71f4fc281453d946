import { countEnglish as count } from '../../../../bot/wording/typography.ts';
import type { WebWording } from '../../wording.ts';

const reports = (n: number) => count(n, 'report', 'reports');

/** The English of subjects, reports and dates. */
export const subject: WebWording['subject'] = {
  terms: (words) => `Its words: ${words.join(', ')}`,
  backTo: (label) => `Synthesis: ${label}`,
  answers: 'What answers it elsewhere',
  noAnswer: 'Nobody answers it yet.',
  correct: 'Correct the grouping',
  correctLead: 'Your word is worth more than the computation, and it lasts.',
  rename: 'Rename',
  merge: 'Merge with…',
  alone: 'Set this report apart',
  move: 'Move to another subject',
  ofReport: (n) => `report ${n}`,
};

export const report: WebWording['report'] = {
  title: (n) => `Report ${n}`,
  filed: (at) => `Filed ${at}`,
  corrected: (at) => `Corrected ${at}`,
  withdrawn: 'Withdrawn: it no longer counts in the synthesis.',
  inSubject: 'Subject',
  theme: 'Theme',
  place: 'Place',
  side: 'Side',
  ownWords: 'In its author’s words',
  noSubject: 'Lone signal, or not grouped yet',
  history: 'What it said before',
  until: (at) => `Until ${at}`,
  yours: 'This report is yours.',
  edit: 'Edit',
  withdraw: 'Withdraw',
  restore: 'Restore',
  erase: 'Erase',
};

export const mine: WebWording['mine'] = {
  title: 'My reports',
  lead: (n) => `${reports(n)}, the latest first.`,
  empty: 'No report yet. The first one?',
  how: (channel) => `In the channel #${channel}, type “/terrain signaler” and say what you saw.`,
  go: 'Go there',
  withdrawn: 'Withdrawn',
  notStudent: 'Reports belong to students on placement.',
};

export const agenda: WebWording['agenda'] = {
  title: 'Calendar',
  lead: (edition) => `The dates of “${edition}”.`,
  empty: 'No date yet.',
  subscribe: 'Subscribe from my calendar',
  create: 'Create an event',
  bringIn: 'Import a calendar',
  over: (n) => count(n, 'past date', 'past dates'),
};

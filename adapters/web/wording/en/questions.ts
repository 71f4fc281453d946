import { countEnglish as count, enumerate } from '../../../../bot/wording/typography.ts';
import type { WebWording } from '../../wording.ts';

const quoted = (text: string) => `“${text}”`;
const all = (titles: readonly string[]) => enumerate(titles.map(quoted), 'and');
const reports = (n: number) => count(n, 'report', 'reports');

/** The English of the questions that a group answers. */
export const questions: WebWording['questions'] = {
  title: 'Questions for better groups',
  lead: 'The most useful questions first, one key per answer. Your answer counts for more than the computation, and one key undoes it.',
  progress: (answers, placed, of) =>
    `${count(answers, 'answer', 'answers')}. ${count(placed, 'report', 'reports')} out of ${of} placed by a person.`,
  which: 'To which subject does this report belong?',
  asked: (n) => `Report ${n}: to which subject does it belong?`,
  none: 'None: it is a lone signal',
  other: 'Another subject',
  otherLabel: 'Which other subject',
  otherHint: 'Choose from the list, or give a new name of two to six words.',
  place: 'Place',
  found: 'New subject: “{name}”',
  skip: 'Skip',
  undo: 'Undo',
  keys: { other: 'o', skip: 's', undo: 'z' },
  noAnswerYet: 'Your last answer can be undone here.',
  last: (n, subject) => `Report ${n}: ${subject === '' ? 'lone signal' : quoted(subject)}.`,
  undone: (n) => `Answer undone. Report ${n} is to be placed again.`,
  passed: (n) => `Report ${n} skipped.`,
  replaced: 'Somebody else has just answered this question. Here is another one.',
  done: 'No useful question for now',
  doneWhy: 'New reports will bring others.',
  heldWhy: 'Your colleagues have the remaining ones before their eyes.',
  resume: (n) => (n < 2 ? 'Go back to the skipped report' : `Go back to the ${n} skipped reports`),
  toSynthesis: 'Read the synthesis',
  grouping: 'The groups right now',
  state: (version, subjects) => `Version ${version} · ${count(subjects, 'subject', 'subjects')}`,
  refreshing: 'being made again…',
  gist: (changes) => `: ${changes.charAt(0).toLocaleLowerCase('en')}${changes.slice(1)}`,
  since: 'Since the sitting began',
  noChange: 'Nothing has moved yet.',
  counts: {
    new: (n) => count(n, 'new subject', 'new subjects'),
    grown: (n) => count(n, 'subject grown', 'subjects grown'),
    merged: (n) => count(n, 'subject taking in others', 'subjects taking in others'),
    split: (n) => count(n, 'subject split', 'subjects split'),
    gone: (n) => count(n, 'subject gone', 'subjects gone'),
    renamed: (n) => count(n, 'title changed', 'titles changed'),
  },
  summary: (parts) => `${enumerate(parts, 'and')}.`,
  updated: (version, changes) => `Version ${version}: ${changes}`,
  changes: {
    new: (title) => `New: ${quoted(title)}`,
    gone: (title) => `Gone: ${quoted(title)}`,
    merged: (title, others) => `${quoted(title)} takes in ${all(others)}`,
    split: (title, others) => `${quoted(title)} gives reports to ${all(others)}`,
    renamed: (title, before) => `${quoted(before)} becomes ${quoted(title)}`,
  },
  sizes: 'Reports by subject',
  fresh: 'new',
  more: (n) => `${reports(n)} more`,
  fewer: (n) => `${reports(n)} fewer`,
  reports,
  isolated: 'Lone signals',
};

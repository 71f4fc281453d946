import { countEnglish as count, enumerate } from '../typography.ts';
import type { Wording } from '../wording.ts';

export const report: Wording['report'] = {
  number: (n) => `report ${n}`,
  filed: (n) => `Report ${n} filed`,
  firstOfItsTheme: 'A beginning: nothing near to it was reported in this theme yet.',
  sameSubject: 'Is it the same subject?',
  somethingElse: 'Something else',
  actions: 'What to do with this report',
  correct: 'Change',
  withdraw: 'Withdraw',
  restore: 'Put back',
  erase: 'Erase',
  mine: 'Your reports',
  mineCount: (n) => `${count(n, 'report', 'reports')}, the latest first.`,
  seeAll: 'See them all',
  none: 'No report yet. The first one? Type /terrain signaler.',
  isWithdrawn: (n) => `Report ${n} is withdrawn: only you see it.`,
  correcting: (n) => `Change report ${n}`,
  corrected: (n) => `Report ${n} changed`,
  withdrawn: (n) => `Report ${n} withdrawn`,
  restored: (n) => `Report ${n} put back`,
  eraseQuestion: (n) => `Erase report ${n} for good?`,
  eraseWarning: 'Its text and its former versions will be gone. Nobody can bring them back.',
  eraseForGood: 'Erase for good',
  keep: 'Keep',
  forgotten: 'This message quoted a report that its author has erased since.',
  erased: (n) => `Report ${n} erased`,
  form: {
    title: 'Report',
    intro: 'What you saw, in a few sentences. No names or contact data of third persons.',
    takenUp: (name) =>
      `What this message says, reported in your name: the author of the report will be ${name}, not whoever wrote it. Read it again, take out names and contact data of third persons.`,
    theme: 'Theme',
    kind: 'Kind',
    text: 'What you saw',
    textHint: 'A fact, a place, what works or what blocks.',
    subject: 'Subject in a few words',
    subjectHint: 'Optional. Helps to find who saw the same thing.',
    institution: 'Place',
    institutionHint: 'The institution where it happens.',
    side: 'Side',
    territory: 'Territory',
    submit: 'File',
    chooseTheme: 'Choose a theme.',
    chooseKind: 'Choose a kind.',
    sayWhere: 'Say where it happens.',
    sayTerritory: 'Say in which département or country.',
  },
};

export const corrections: Wording['corrections'] = {
  attached: (n, title) => `Report ${n} attached to “${title}”`,
  seeSubject: 'See this subject',
  founded: (n, title) => `Report ${n} opens the subject “${title}”`,
  leftFree: (n) => `Report ${n} stays free`,
  leftFreeWhy: 'It joins a subject if others see the same thing.',
  nameIt: 'Give it a subject',
  attachTitle: (n) => `Attach report ${n}`,
  attach: 'Attach',
  attachElsewhere: 'Attach to a subject',
  subject: 'Existing subject, the nearest first',
  newSubject: 'Or a new subject',
  newSubjectHint: 'Two to six words. Leave empty for an existing subject.',
  setApart: (n) => `Report ${n} set apart`,
  setApartWhy: 'It is listed among the lone signals of the synthesis.',
  merged: (title) => `Subjects made one under “${title}”`,
  mergedFrom: (first, second) => `“${second}” joins “${first}”.`,
  mergeTitle: (title) => `Merge “${title}” with another subject`,
  mergeWith: 'With which subject',
  merge: 'Merge',
  renamed: (title) => `The subject is called “${title}”`,
  renamedFrom: (title) => `It was called “${title}”.`,
  renameTitle: (title) => `Rename “${title}”`,
  newTitle: 'New title',
  newTitleHint: 'Three to seven words, as you would write it in the restitution.',
  titleTaken: 'Another subject of the theme has this title already; choose another one.',
  rename: 'Rename',
  undo: 'Undo',
  undone: 'Correction undone',
  undoneWhy: 'The synthesis is made again in a few seconds.',
};

export const questions: Wording['questions'] = {
  title: (theme) => `Better grouping · ${theme}`,
  left: (open, placed) =>
    `${count(open, 'useful question', 'useful questions')}; ${count(placed, 'report', 'reports')} placed by you and your colleagues.`,
  which: 'To which subject does this report belong?',
  none: 'To none: it is a lone signal',
  another: 'To another subject…',
  skip: 'Skip',
  last: 'Your last answer',
  undo: 'Undo the last answer',
  done: 'No useful question left',
  doneWhy: (placed) =>
    `${count(placed, 'report was', 'reports were')} placed by hand. The synthesis takes it into account in a few seconds.`,
};

export const synthesis: Wording['synthesis'] = {
  title: (theme) => `Synthesis · ${theme}`,
  version: (n, at) => `Version ${n}, ${at}`,
  summary: (reports, people, places, subjects) =>
    `${reports} by ${people}, ${places}. ${count(subjects, 'subject recurs', 'subjects recur')}.`,
  noReport: 'No report in this theme yet. The first one? Type /terrain signaler.',
  coverage: (grouped, isolated) =>
    `${count(grouped, 'report in a subject', 'reports in a subject')}, ${count(isolated, 'lone signal', 'lone signals')}.`,
  byKind: 'Kind',
  bySide: 'Side',
  chart: (subjects, kinds, sides, first) => {
    const leading = first === undefined ? '' : ` ${first.title} comes first, with ${first.reports}.`;
    return `${subjects} by kind and by side: ${enumerate(kinds, 'and')}; ${sides.join(', ')}.${leading}`;
  },
  recurring: 'What recurs',
  unanswered: 'What nobody answers yet',
  whole: 'Read the whole synthesis',
  subjectLine: (places, reports) => `${places}, ${reports}`,
  more: (n) => `And ${count(n, 'other subject', 'other subjects')}.`,
  open: 'Open a subject',
  changed: 'The theme’s synthesis has changed',
  newSubjects: (n) => (n === 1 ? 'A new subject' : `${n} new subjects`),
  read: 'Read it',
};

export const subject: Wording['subject'] = {
  where: (places, territories) => `${places} · ${territories}`,
  verbatims: (n) => count(n, 'verbatim', 'verbatims'),
  all: 'All the reports of this subject',
  correct: 'Correct the grouping',
  rename: 'Rename',
  merge: 'Merge',
  who: 'Who else saw this',
};

import type { SlackWording } from './wording.ts';

export const english: SlackWording = {
  command: 'What your class sees in the field: report, read, correct',
  shortcut: 'Report in Terrain',
  description: 'What students see in the field, grouped for the plenary sessions',
  longDescription:
    'Terrain collects what students see on placement, groups by subject what several of them saw, and hands each ' +
    'working group the material for its plenary session. People read, correct, withdraw and erase what they wrote. ' +
    'What leaves the schools is anonymous.',
  choose: 'Choose',
  continued: (page, pages) => `Continued (page ${page} of ${pages})`,
  cutShort: 'The rest is too long for Slack. All of it is in the pages of Terrain.',
  picture: (alternative) => `Picture: ${alternative}`,
  openForm: 'Open the form',
  formLate: 'Slack left no time to open the form. The button opens it.',
  close: 'Cancel',
  back: 'Close',
  send: 'Send',
  working: 'Saving…',
  workingLong: 'Terrain is saving your answer. It will come in the conversation.',
  done: 'Done',
  doneLong: 'The answer is in the conversation.',
  search: 'Type to search',
  yes: 'Yes',
  tooOld: 'This button is too old. Please type the command again.',
  someone: 'someone',
  wentWrong: (reference) =>
    `Terrain could not answer. Try again; if it happens again, give the coordinators this reference: ${reference}.`,
  badFile: 'The file could not be read. Please add it again.',
};

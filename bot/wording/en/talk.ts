import { capital, countEnglish as count } from '../typography.ts';
import type { Wording } from '../wording.ts';

const DATE_TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

export const common: Wording['common'] = {
  whichTheme: 'Which theme?',
  themes: 'Themes',
  quoted: (text) => `“${text}”`,
  reports: (n) => count(n, 'report', 'reports'),
  places: (n) => count(n, 'place', 'places'),
  people: (n) => count(n, 'student', 'students'),
  territories: (n) => count(n, 'territory', 'territories'),
  subjects: (n) => count(n, 'subject', 'subjects'),
  dateTime: (date) => DATE_TIME.format(date),
};

export const kinds: Wording['kinds'] = {
  'good-practice': 'Good practice',
  initiative: 'Initiative',
  observation: 'Observation',
  'blocking-point': 'Blocking point',
  proposal: 'Proposal',
};

export const kindWords: Wording['kindWords'] = {
  'good-practice': 'good-practice',
  initiative: 'initiative',
  observation: 'observation',
  'blocking-point': 'blocking-point',
  proposal: 'proposal',
};

export const kindCounts: Wording['kindCounts'] = {
  'good-practice': (n) => count(n, 'good practice', 'good practices'),
  initiative: (n) => count(n, 'initiative', 'initiatives'),
  observation: (n) => count(n, 'observation', 'observations'),
  'blocking-point': (n) => count(n, 'blocking point', 'blocking points'),
  proposal: (n) => count(n, 'proposal', 'proposals'),
};

export const sides: Wording['sides'] = { state: 'State', local: 'Local government', other: 'Other' };

export const roles: Wording['roles'] = { student: 'Student', coordinator: 'Coordinator', guest: 'Guest' };

export const themes: Wording['themes'] = { title: (edition) => `Themes of ${edition}` };

export const profile: Wording['profile'] = {
  title: 'Your profile',
  changed: 'Your profile is changed',
  name: 'Name',
  role: 'Role',
  school: 'School',
  placement: 'Placement',
  group: 'Working group',
  half: 'Half promotion',
  contact: 'Reachable',
  contactYes: 'Yes, your name and address are given to those who saw the same thing',
  contactNo: 'No',
  contactWhy:
    'You decide whether colleagues who saw the same thing may have your name and address. By default, no.',
  allowContact: 'Agree to be reachable',
  forbidContact: 'No longer be reachable',
  otherLanguage: 'Parler français',
  accounts: 'Accounts',
  account: ({ chat, name, by }) => `${name} (${capital(chat)}${by === 'email' ? ', by your address' : ''})`,
  tieAnother: 'Tie another account',
  untie: ({ chat, name }) => `Untie ${name} (${capital(chat)})`,
  untied: 'This account is no longer tied to you',
};

export const search: Wording['search'] = {
  title: (words) => `Reports that speak of “${words}”`,
  nothing: (words) => `No report speaks of “${words}”`,
  nothingWhy: 'Try fewer words, or others.',
  firstOf: (n) => `The first ${n}. Add a word to narrow it down.`,
};

export const colleagues: Wording['colleagues'] = {
  title: (subject) => `Who else saw “${subject}”`,
  nobody: 'Nobody else, among those who agree to be reachable.',
  youAreNot: 'You are not reachable yourself: colleagues will not find you here.',
};

export const help: Wording['help'] = {
  title: 'What Terrain can do',
  intro:
    'Terrain collects what you see on placement and groups it by theme, to prepare the restitutions. The shortest way: /terrain signaler.',
  more: 'To know more about a command: /terrain aide followed by its name.',
  halves: {
    title: 'Prepare a day in two halves, such as the parliamentary day',
    steps: [
      ['/terrain demi-promotions', 'split the students, then freeze.'],
      ['/terrain agenda creer', 'a date for each half: place, hour, how to get in.'],
      [
        '/terrain rappel creer',
        'a reminder for each date; the preview says to whom, when and what before it goes out.',
      ],
    ],
    chained: 'Each step offers the next.',
    begin: 'Begin',
  },
};

export const edition: Wording['edition'] = {
  status: 'Status',
  isOpen: 'Open',
  isClosed: 'Closed',
  schools: 'Schools and promotions',
  themes: 'Themes',
  participants: 'Participants',
  reports: 'Reports',
  calendar: 'Calendar',
  create: 'Create an edition',
  createIntro: 'A JSON file describes an edition: schools, promotions, themes, groups, calendar.',
  created: (name) => `The edition “${name}” is created`,
  createdWhy: 'You are its coordinator. Enrol its participants with /terrain inscrire.',
  file: 'The edition’s file',
  fileHint: 'JSON, UTF-8.',
  close: 'Close the edition',
  closeQuestion: (name) => `Close the edition “${name}”?`,
  closeWarning: 'It can still be read, but nobody can report to it or correct it. You can reopen it.',
  closed: (name) => `The edition “${name}” is closed`,
  reopen: 'Reopen the edition',
  reopened: (name) => `The edition “${name}” is open again`,
  enrol: 'Enrol participants',
};

export const enrol: Wording['enrol'] = {
  title: 'Enrol participants',
  intro:
    'A CSV file with one line a person: name, first name, e-mail, school, role, placement, side, territory, group. Enrolling a person again updates the line.',
  file: 'The participants’ file',
  fileHint: 'CSV (semicolon, comma or tab), as your spreadsheet saves it, or JSONL.',
  submit: 'Enrol',
  done: (n) => count(n, 'person enrolled', 'people enrolled'),
  refused: (n) => `${count(n, 'line did', 'lines did')} not go in. Mend and submit the file again:`,
  more: (n) => `… and ${n} more.`,
};

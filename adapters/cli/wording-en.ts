import { countEnglish } from '../../bot/wording/typography.ts';
import type { CliWording } from './wording.ts';
import { encoder, encoderErrors } from './wording-en-encoder.ts';
import { platformHelp, platforms } from './wording-en-platforms.ts';

const count = countEnglish;
const quoted = (text: string) => `“${text}”`;

const help: CliWording['help'] = {
  titles: {},
  usage: '[options] [command]',
  options: '[options]',
  help: 'shows this help',
  version: 'shows the version',
  about:
    'Terrain collects what students see on placement, groups it into subjects and prepares the plenary sessions.\n' +
    'Its data is in the folder that TERRAIN_DATA names (data when it is not set).',
  start: 'opens the local workspace in the browser',
  analyse: 'groups the reports of a CSV or JSONL file into subjects; keeps nothing',
  import: 'brings a file into the data of Terrain',
  export: 'writes the data of the current edition to a file',
  inputFile: 'file to read; - for standard input',
  theme: 'takes the reports of this theme alone',
  subjects: 'number of subjects; by default it comes from the reports',
  keepAll: 'leaves no report alone',
  seed: 'number that fixes the draw; 1 by default',
  analyseFormat: 'form of the result: json (by default), text or html',
  corrections: 'corrections to follow: a JSONL file, one a line',
  vectors: 'vectors of the reports: an .npy file, one row for each row of the file read',
  encoderUrl: 'address of a server that makes the vectors of the reports',
  questions: 'adds to the JSON the N questions whose answer would teach most',
  encoder: 'installs an encoder of texts, says which one is used, or removes it',
  encoderUsage: '[options] <command>',
  encoderCommands: {
    install: 'installs an encoder on this machine (91 MB)',
    status: 'says which encoder is used and whether it answers',
    remove: 'removes the installed encoder',
  },
  ...platformHelp,
  importType: 'what the file holds: reports, participants, edition or events',
  exportType: 'what to write: reports, participants or codes (to tie an account)',
  exportFormat: 'form of the file: csv (by default) or jsonl',
  output: 'file to write; standard output by default',
};

const errors: CliWording['errors'] = {
  unknownOption: (name) => `There is no option ${name}; terrain --help shows those that exist.`,
  unknownCommand: (name) => `There is no command ${quoted(name)}; terrain --help shows those that exist.`,
  missingArgument: () => 'The file to read is missing; give its name, or - for standard input.',
  missingValue: (option) => `The option ${option} wants a value.`,
  missingOption: (option, known) => `The option ${option} is needed: ${known}.`,
  tooMany: () => 'There are too many arguments; terrain --help shows how to write the command.',
  usage: () => 'The command is not well written; terrain --help shows how to write it.',
  badChoice: (option, value, known) =>
    `The option ${option} does not take ${quoted(value)}; choose among: ${known}.`,
  badCount: (option, value) => `The option ${option} wants a whole number from 1, not ${quoted(value)}.`,
  badSeed: (option, value) => `The option ${option} wants a whole number, not ${quoted(value)}.`,
  noFile: (name) => `There is no file ${quoted(name)}.`,
  isFolder: (name) => `${quoted(name)} is a folder; give a file.`,
  cannotRead: (name) => `The file ${quoted(name)} cannot be read; check your rights.`,
  cannotWrite: (name) => `The file ${quoted(name)} cannot be written; check the folder and your rights.`,
  badRows: (first, others) =>
    others === 0 ? `${first}.` : `${first} (and ${count(others, 'other line', 'other lines')} to correct).`,
  severalThemes: (known) => `The file holds several themes; choose with --theme among: ${known}.`,
  unknownTheme: (name, known) => `The theme ${quoted(name)} is not in the file; choose among: ${known}.`,
  nothingIn: (name) => `No row of ${quoted(name)} could go in.`,
  ...encoderErrors,
  noRows: (name) => `The file ${quoted(name)} holds no row.`,
};

const analysis: CliWording['analysis'] = {
  noTheme: 'Reports',
  coverage: (reports, grouped, subjects, isolated) =>
    `${count(reports, 'report', 'reports')}: ${grouped} in ${count(subjects, 'subject', 'subjects')}, ${count(isolated, 'lone signal', 'lone signals')}.`,
  subject: (reports, places, people) =>
    [
      count(reports, 'report', 'reports'),
      ...(places === 0 ? [] : [count(places, 'place', 'places')]),
      ...(people === 0 ? [] : [count(people, 'person', 'people')]),
    ].join(', '),
  quoted,
  practice: 'Good practice: ',
  blocking: 'Blocking point: ',
  answers: 'What answers the blocking points',
  answeredBy: 'answered by: ',
  orphans: (n) => `${count(n, 'blocking point stays', 'blocking points stay')} without an answer`,
  isolated: 'Lone signals',
};

/** The English of the command line. */
export const en: CliWording = {
  help,
  errors,
  analysis,
  encoder,
  platforms,
  progress: (share) => `Grouping… ${String(Math.round(share * 100)).padStart(3)}%`,
  opened: (url) => `Terrain is open: ${url} (Ctrl+C to stop)`,
  imported: {
    edition: (name) => `The edition ${quoted(name)} is created.`,
    participants: (n) => `${count(n, 'person enrolled', 'people enrolled')}.`,
    reports: (added, known) =>
      `${count(added, 'report added', 'reports added')}${known === 0 ? '' : `, ${known} there already`}.`,
    told: (titles) =>
      `People have been told already: ${titles}. /terrain agenda importer makes these changes, and first shows what they will hear.`,
    events: (added, changed) => `${count(added, 'event added', 'events added')}, ${changed} changed.`,
  },
  leftOut: (rows) => `${count(rows, 'row left out', 'rows left out')}:`,
  exported: (rows, name) => `${count(rows, 'row written', 'rows written')} to ${quoted(name)}.`,
  standardInput: 'standard input',
};

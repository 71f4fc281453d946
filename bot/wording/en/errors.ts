import type { Wording } from '../wording.ts';

const ENCODER_PROBLEMS: Readonly<Record<string, string>> = {
  silent: 'does not answer',
  answer: 'answered something else than vectors',
};

export const errors: Wording['errors'] = {
  NOT_ALLOWED: () => 'Your role does not allow this; ask your coordinators to do it for you.',
  UNKNOWN_COMMAND: ({ name }) => `There is no command “${name}”; type /terrain aide to see those that exist.`,
  NO_EDITION: () => 'No edition is open: the coordinators have to create one first.',
  EDITION_CLOSED: ({ name }) => `The edition “${name}” is closed: it can be read, but not changed.`,
  EDITION_EXISTS: ({ id }) => `There is an edition “${id}” already; choose another identifier.`,
  UNKNOWN_PARTICIPANT: () => 'You are not on the list of participants; ask your coordinators to enrol you.',
  UNKNOWN_CHANNEL: () => 'This channel is gone, or Terrain is not in it; invite it and try again.',
  UNKNOWN_CODE: ({ code }) =>
    `The code “${code}” is worth nothing, or has served already; ask your coordinators for another one.`,
  TOO_MANY_TRIES: () => 'Too many codes were tried; wait an hour, or ask your coordinators for yours.',
  ALREADY_TIED: ({ name }) =>
    `This account is ${name}’s already; if that is not you, untie it first with /terrain profil.`,
  UNREACHABLE: () => 'This person takes no private message; write to them some other way.',
  CHANNEL_REFUSED: () =>
    'Terrain cannot make channels here; make it yourself, then type /terrain salon and the theme in it.',
  NOT_IN_A_CHANNEL: () => 'This is done in a channel; type the command again there.',
  NO_ACCOUNT: () => 'Terrain knows who you are here; a code is typed where it does not know you yet.',
  UNKNOWN_PERSON: ({ name }) =>
    `“${name}” names nobody, or several people; give the whole name or the address.`,
  UNKNOWN_THEME: ({ name, known }) => `There is no theme “${name}”; choose among: ${known}.`,
  UNKNOWN_KIND: ({ name }) =>
    `There is no kind “${name}”; choose among: good practice, initiative, observation, blocking point, proposal.`,
  UNKNOWN_REPORT: ({ number }) =>
    `Report ${number} does not exist or was erased; /terrain fiches shows your own.`,
  UNKNOWN_SUBJECT: ({ name }) => `No subject matches “${name}”; /terrain synthese shows those of the theme.`,
  NOT_YOUR_REPORT: ({ number }) => `Report ${number} is not yours: only its author can change it.`,
  REPORT_CHANGED_MEANWHILE: ({ number }) =>
    `Report ${number} was changed meanwhile; open it again and redo your correction.`,
  TEXT_TOO_SHORT: ({ min }) => `The text is too short: write at least ${min} characters.`,
  TEXT_TOO_LONG: ({ max, length }) => `The text has ${length} characters; shorten it to ${max} at most.`,
  SUBJECT_TOO_LONG: ({ max }) => `The subject is too long: say it in ${max} characters at most.`,
  SAME_SUBJECT_TWICE: () => 'These two subjects are one; choose two different ones.',
  ALREADY_PLACED: ({ name, number, subject }) =>
    `${name} already answered for report ${number}: ${subject === '' ? 'lone signal' : `“${subject}”`}. Your answer changed nothing.`,
  NO_ANSWER: ({ min, max }) => `Say to which subject the report belongs, in ${min} to ${max} characters.`,
  MISSING_OPTION: ({ option, usage }) => `“${option}” is missing; write: ${usage}.`,
  NOTHING_TO_UNDO: () => 'This correction is undone already; there is nothing to do.',
  FILE_UNREADABLE: ({ name }) => `The file “${name}” is not readable text; save it as CSV or JSONL.`,
  FILE_EMPTY: ({ name }) => `The file “${name}” is empty; choose another one.`,
  FILE_BROKEN_LINE: ({ line }) => `Line ${line} of the file cannot be read; mend it and try again.`,
  FILE_MISSING_COLUMN: ({ column }) =>
    `The column “${column}” is missing from the file; add it and try again.`,
  FILE_BAD_EDITION: ({ problems }) => `The edition’s file has errors to mend: ${problems}.`,
  UNKNOWN_EVENT: ({ event }) => `No event matches “${event}”; /terrain agenda shows those of the year.`,
  EVENT_CHANGED_MEANWHILE: ({ event }) =>
    `The event “${event}” was changed meanwhile; open it again and redo your change.`,
  HALVES_FROZEN: () => 'The halves are frozen; to change them, see your coordinators.',
  CANNOT_SWAP: ({ name }) =>
    `“${name}” names nobody of your promotion who is in the other half; give the whole name or the address.`,
  SWAP_OVER: () => 'This swap is no longer possible; /terrain demi-promotions shows where you stand.',
  UNKNOWN_REMINDER: ({ name }) =>
    `No reminder matches “${name}”; /terrain rappel liste shows those of the year.`,
  REMINDER_CHANGED_MEANWHILE: ({ number }) =>
    `Reminder ${number} was changed meanwhile; open it again and make your change once more.`,
  BAD_RECURRENCE: ({ rule }) =>
    `The recurrence “${rule}” cannot be read; write for example FREQ=WEEKLY;BYDAY=MO for every Monday.`,
  NOT_YOUR_REMINDER: ({ number }) => `Reminder ${number} is not meant for you; there is nothing to answer.`,
  DELIVERY_UNCERTAIN: () =>
    'Nobody can tell whether this message arrived; ask the person before you send it again.',
  STORE_TOO_NEW: ({ found, known }) =>
    `The database has a newer version (${found}) than this program (${known}); update Terrain.`,
  STORE_CONFLICT: () => 'Somebody else made the same change at the same moment; try again.',
  ANALYSIS_CANCELLED: () => 'The grouping was interrupted; it will start again by itself.',
  ENCODER_UNAVAILABLE: ({ encoder, problem = '' }) =>
    `The encoder “${encoder}” ${ENCODER_PROBLEMS[problem] ?? `answered with error ${problem}`}; check its address and settings, or do without it.`,
  PORT_TAKEN: ({ port }) =>
    `Port ${port} is in use; close the other program or choose another port, for instance PORT=3001.`,
  BAD_SETTINGS: ({ problems }) => `The settings have errors to mend: ${problems}.`,
  UNEXPECTED: ({ reference }) =>
    `Something unexpected happened (reference ${reference}); nothing was lost, try again in a moment.`,
};

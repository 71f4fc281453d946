import { countEnglish, enumerate } from '../typography.ts';
import type { Wording } from '../wording.ts';
import { audiencePhrase } from './audience-phrase.ts';

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: zone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit' },
  });
  FORMATS.set(zone, made);
  return made;
}

/** "Wednesday 13 January 2027, 09:30", as the clocks of the zone show it. */
function dateIn(date: Date, zone: string): string {
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );
  return `${part.weekday} ${part.day} ${part.month} ${part.year}, ${part.hour}:${part.minute}`;
}

const people = (n: number) => countEnglish(n, 'person', 'people');

function daysWords(days: number): string {
  if (days === 0) return 'the same day';
  if (days === 1) return 'the day before';
  return days % 7 === 0
    ? `${countEnglish(days / 7, 'week', 'weeks')} before`
    : `${countEnglish(days, 'day', 'days')} before`;
}

const WEEKDAYS: Readonly<Record<string, string>> = {
  ...{ MO: 'Monday', TU: 'Tuesday', WE: 'Wednesday', TH: 'Thursday', FR: 'Friday' },
};

function everyWords(rule: string): string {
  const day = WEEKDAYS[/^FREQ=WEEKLY;BYDAY=(\w\w)$/.exec(rule)?.[1] ?? ''];
  if (day !== undefined) return `every ${day}`;
  return rule === 'FREQ=DAILY' ? 'every day' : rule;
}

export const reminder: Wording['reminder'] = {
  answers: { read: 'Read', coming: 'I am coming', 'not-coming': 'I am not coming' },
  reasons: {
    'reminder-cancelled': 'the reminder is cancelled',
    'event-cancelled': 'the event is cancelled',
    moved: 'the date has changed',
    'not-concerned': 'is no longer among the recipients',
    'opted-out': 'wants no more reminders, and this one is not compulsory',
    answered: 'has answered already',
    'no-account': 'has tied no account',
    refused: 'does not take messages from Terrain',
    'too-late': 'missed, it was too late',
    unresolved: 'uncertain, it may have arrived',
    confirmed: 'arrived, the coordination said so',
    'sent-again': 'was sent again by the coordination',
  },
  people,
  dateIn,
  enumerate: (items) => enumerate(items, 'and'),
  and: 'and',
  forWhom: 'For',
  forAudience: (parts) => `For ${audiencePhrase(parts)}.`,
  when: 'When',
  parisTime: (date) => `${date}, Paris time`,
  there: 'On site',
  atYours: 'Where you are',
  place: 'Place',
  link: 'Link',
  access: 'Access',
  documents: 'Documents',
  speakers: 'Speakers',
  askRead: 'Say that you have read it',
  askAttendance: 'Are you coming?',
  lessOfThese: 'Remind me less',
  followUp: (title) => `Once more · ${title}`,
  changed: (title) => `Change: ${title}`,
  changedWhy: 'This event changes. Here is what holds now.',
  before: 'Before',
  cancelled: (title) => `Cancelled: ${title}`,
  cancelledWhy: (date) => `The event of ${date}, Paris time, will not take place.`,
  notYours: (title) => `No longer for you: ${title}`,
  notYoursWhy: 'You are not expected at this event any more. Your own date is in /terrain agenda.',
  halfMoved: (half) => `You are in half ${half} now`,
  halfMovedWhy: 'What you were told for the other half no longer holds for you. Here is what does.',
  noHalfDate: 'The date of your half is not known yet. You will be told.',
  alert: (n) => `Reminder ${n}: some sendings need a look`,
  alertWhy: {
    missed: (n) =>
      `${countEnglish(n, 'sending was', 'sendings were')} missed: Terrain was stopped, or the chat away, for longer than the catch-up time. Nothing went out.`,
    uncertain: (n) =>
      `${countEnglish(n, 'sending is', 'sendings are')} uncertain: the message may have arrived, and nothing can tell. Terrain does not send it again by itself. Say in the follow-up whether it arrived, or send it again.`,
    unreachable: (n) => `${countEnglish(n, 'person is', 'people are')} out of reach of every chat.`,
  },
  summary: (n) => `Reminder ${n}: where it stands`,
  seeFollowUp: 'See the follow-up',
  told: 'Told',
  silent: 'Silent so far',
  nobody: 'nobody',
  notReached: 'What did not arrive, or perhaps did not',
  more: (n) => `and ${countEnglish(n, 'other', 'others')}`,
  colon: ': ',
  title: 'Reminders',
  none: 'No reminder yet.',
  create: 'Create a reminder',
  named: (n, title) => `Reminder ${n} · ${title}`,
  which: 'Which one?',
  statuses: { draft: 'draft', planned: 'planned', cancelled: 'cancelled' },
  whichDate: 'A reminder for which date?',
  free: 'For no date in particular',
  preview: (n, status) => `Reminder ${n}, ${status}: preview`,
  audience: 'For whom',
  invited: 'The date is for',
  recipients: 'Recipients',
  inEnglish: 'Will read it in English',
  noEnglish: (who) => `${who}. Without an English text, the message reaches them in French.`,
  route: 'By which way',
  whenSent: 'When it will go out',
  never: 'Never: its dates are past, or the event is cancelled.',
  localTime: (zone, date) => ` (${(zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')}: ${date})`,
  notToBeReached: 'Who will not receive it, and why',
  newsTitle: 'What those will hear who were told already',
  looksLike: 'What its readers will see',
  confirm: 'Schedule',
  change: 'Change',
  sendNow: 'Send now',
  drop: 'Cancel the reminder',
  keep: 'Back',
  confirmed: (n) => `Reminder ${n} is scheduled`,
  postpone: 'Postpone the reminder',
  dropQuestion: (n) => `Cancel reminder ${n}? Nothing of it will go out any more.`,
  dropped: (n) => `Reminder ${n} is cancelled`,
  sendQuestion: (n) => `Send reminder ${n} now?`,
  launched: (n) => `Reminder ${n} is going out`,
  standing: (n) => `Follow-up of reminder ${n}`,
  seePreview: 'See the preview',
  askAgain: (n) => `Ask ${people(n)} again`,
  askAgainQuestion: (n) => `Ask ${people(n)} again?`,
  askedAgain: (n, max) => `Asked again ${countEnglish(n, 'time', 'times')}, ${max} at most.`,
  spared: (names) => `Will not be asked again: ${names}.`,
  somebody: 'somebody who is no longer on the list',
  channelOf: (chat) => `${chat} channel`,
  givenTo: (chat, date) => `handed to ${chat}, ${date}`,
  uncertainQuestion: (n) =>
    n === 1 ? 'One uncertain sending: what now?' : `${n} uncertain sendings: what now?`,
  uncertain: (name) => `Uncertain sending: ${name}`,
  uncertainWhy: (given) =>
    `This message was ${given}. No answer came, and Terrain could neither find it nor be sure that it is missing.`,
  uncertainChoice:
    'Check first whether it arrived. If you send it again, it may be received twice. Your choice is kept in the audit.',
  cannotResend: (name, reason) =>
    `See whether it arrived. It can no longer be sent again. ${name}: ${reason}.`,
  arrived: 'It arrived',
  resend: 'Send again',
  resent: (name) => `The message goes out again: ${name}`,
  hasArrived: (name) => `Noted, the message arrived: ${name}`,
  launchedAgain: (n) => `${people(n)} will be asked again`,
  answered: (answer) => `Your answer is kept: ${answer}`,
  answeredWhy: 'The coordinators see it. It is kept apart from your reports.',
  takeBack: 'Take my answer back',
  takenBack: 'Your answer is taken back',
  quiet: 'You will be reminded less',
  quietWhy: 'Only compulsory reminders will still reach you.',
  notQuiet: 'You receive all reminders again',
  moreOfThese: 'Receive reminders again',
  each: (rule, time) => `${everyWords(rule)} at ${time}`,
  minutesBefore: (n) =>
    n % 60 === 0
      ? `${countEnglish(n / 60, 'hour', 'hours')} before`
      : `${countEnglish(n, 'minute', 'minutes')} before`,
  daysBefore: (days, time) => `${daysWords(days)} at ${time}`,
};

export const reminderForm: Wording['reminderForm'] = {
  title: 'Reminder',
  submit: 'See the preview',
  labels: {
    quand: 'When',
    public: 'For whom',
    titre: 'Title',
    texte: 'Text',
    voie: 'By which way',
    demande: 'What is asked',
    obligatoire: 'Compulsory, also for who wants fewer reminders',
    rattrapage: 'After an interruption, still send it',
    titre_anglais: 'Title in English',
    texte_anglais: 'Text in English',
  },
  hints: {
    quand: 'A week before at 9:00, the day before at 18:00; 03/12/2026 18:00; every Monday at 9:00.',
    public:
      'Empty: all. Otherwise: students, half A, school, theme, group, name, without report, without answer.',
    texte: '{title}, {date}, {end}, {place} and {link} take the values of the event.',
    texte_anglais: 'For those who read Terrain in English. Empty: the French text.',
  },
  among: (invited) =>
    `Among those whom the date is for (${invited}), whom you may narrow down: a school, a theme, a group, a name, no report yet, without answer.`,
  choices: {
    private: 'Private message',
    channel: 'In the channel',
    both: 'Private message and channel',
    nothing: 'Nothing',
    read: 'To say that one has read it',
    attendance: 'To say whether one comes',
    '60': 'up to an hour later',
    '360': 'up to six hours later',
    '1440': 'up to a day later',
  },
  weekAndEve: 'a week before at 9:00, the day before at 18:00',
  everyMonday: 'every Monday at 9:00',
  students: 'students',
  unreported: 'without report',
  silent: 'without answer',
  badTime: 'This time cannot be read; write for example: the day before at 18:00.',
  nobody: (words) => `“${words}” names nobody; correct or remove these words.`,
  noField: (name) =>
    `{${name}} is no field; choose among {title}, {date}, {end}, {place}, {link}, or choose an event.`,
  missing: 'Write a few words.',
};

import { countEnglish, enumerate } from '../typography.ts';
import type { Wording } from '../wording.ts';

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

export const reminder: Wording['reminder'] = {
  answers: { read: 'Read', coming: 'I am coming', 'not-coming': 'I am not coming' },
  states: {
    due: 'To be sent',
    claimed: 'Under way',
    sent: 'Sent',
    missed: 'Missed',
    uncertain: 'Uncertain',
    cancelled: 'Cancelled',
    unreachable: 'Out of reach',
  },
  reasons: {
    'reminder-cancelled': 'the reminder is cancelled',
    'event-cancelled': 'the event is cancelled',
    moved: 'the date has changed',
    'not-concerned': 'is no longer among the recipients',
    'opted-out': 'wants no more reminders, and this one is not compulsory',
    answered: 'has answered already',
    'no-account': 'has tied no account',
    refused: 'takes no private message',
    'too-late': 'was too late',
    unresolved: 'may have arrived, and nothing can tell',
  },
  people,
  dateIn,
  enumerate: (items) => enumerate(items, 'and'),
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
  followUp: (title) => `Once more: ${title}`,
  changed: (title) => `Change: ${title}`,
  changedWhy: 'This event changes. Here is what holds now.',
  before: 'Before',
  cancelled: (title) => `Cancelled: ${title}`,
  cancelledWhy: (date) => `The event of ${date}, Paris time, will not take place.`,
  notYours: (title) => `No longer for you: ${title}`,
  notYoursWhy: 'You are not expected at this event any more. Your own date is in /terrain agenda.',
  alert: (n) => `Reminder ${n}: some sendings need a look`,
  alertWhy: {
    missed: (n) =>
      `${countEnglish(n, 'sending was', 'sendings were')} missed: Terrain was stopped, or the chat away, for longer than the catch-up time. Nothing went out.`,
    uncertain: (n) =>
      `${countEnglish(n, 'sending is', 'sendings are')} uncertain: the message may have arrived, and nothing can tell. Terrain does not send it again by itself.`,
    unreachable: (n) => `${countEnglish(n, 'person is', 'people are')} out of reach of every chat.`,
  },
  summary: (n) => `Reminder ${n}: where it stands`,
  seeFollowUp: 'See the follow-up',
  told: 'Told',
  silent: 'Silent so far',
  nobody: 'nobody',
  notReached: 'What did not arrive',
  more: (n) => `and ${countEnglish(n, 'other', 'others')}`,
  colon: ': ',
};

import { countEnglish as count } from '../../../../bot/wording/typography.ts';
import type { WebWording } from '../../wording.ts';

/** The English around the pages and in the rooms. */
export const shell: WebWording['shell'] = {
  product: 'Terrain',
  place: 'local workspace',
  skip: 'Skip to content',
  menu: 'Menu',
  channels: 'Channels',
  direct: 'Private messages',
  pages: 'Pages',
  syntheses: 'Syntheses',
  mine: 'My reports',
  agenda: 'Calendar',
  you: 'You are',
  change: 'Change',
  unread: (n) => `${n > 99 ? '99+' : n}`,
  unreadSpoken: (n) => count(n, 'unread message', 'unread messages'),
  offline: 'Offline: new messages will come when the connection is back.',
  newVersion: 'A new version is ready.',
  showVersion: (version) => `Show version ${version}`,
  versionShown: (version) => `Version ${version} is shown.`,
};

export const welcome: WebWording['welcome'] = {
  title: 'Welcome to Terrain',
  what: 'Terrain collects what everyone sees on placement and brings together, per theme, what recurs.',
  local: (edition) =>
    `This workspace runs on your machine, without accounts or passwords; the people of “${edition}” are samples. Choose who you are: you can change at any time.`,
  enter: 'Enter',
  nobody: 'Nobody is in this edition yet: the coordination must first import the list.',
};

export const chat: WebWording['chat'] = {
  terrain: 'Terrain',
  assistant: 'assistant',
  onlyYou: 'Only you can see this',
  today: 'Today',
  yesterday: 'Yesterday',
  theme: (title) => `Theme: ${title}`,
  general: 'For the whole edition, all themes together.',
  privately: 'Between you and Terrain: nobody else reads this conversation.',
  readSynthesis: 'Read the synthesis',
  empty: 'Nothing here yet. Write to everyone, or type /terrain for what the assistant can do.',
  emptyPrivate: 'Nothing here yet. Type /terrain for what the assistant can do.',
  older: 'Older messages',
  newer: 'Back to the latest messages',
  messages: 'Messages',
  message: 'Message',
  placeholder: 'Write a message, or /terrain',
  send: 'Send',
  commands: 'Commands',
  suggestions: (n) => count(n, 'suggestion', 'suggestions'),
  sending: 'Sending your message…',
  running: 'Terrain is preparing the answer…',
  saving: 'Terrain is saving…',
  notSent: 'This was not sent: there is no connection. Your text is kept; send it again.',
  formerPerson: 'Former participant',
  newMessage: (name) => `New message from ${name}`,
};

export const form: WebWording['form'] = {
  optional: 'optional',
  choose: 'Choose…',
  cancel: 'Cancel',
  close: 'Close',
  remaining: (n) => `${count(n, 'character', 'characters')} left`,
  tooLong: (n) => `${count(n, 'character', 'characters')} too many`,
  atMost: (n) => `${n} characters at most.`,
  problems: (n) => `${count(n, 'answer needs', 'answers need')} another look.`,
};

export const errors: WebWording['errors'] = {
  title: 'This page cannot open',
  notFound: 'This address leads nowhere.',
  home: 'Back to the channels',
  channel: (name) => `The channel “#${name}” does not exist in this edition.`,
};

import { countEnglish as count } from '../typography.ts';
import type { Wording } from '../wording.ts';

export const account: Wording['account'] = {
  whoAreYou: 'Hello! Terrain does not know you here yet',
  wayIn:
    'Your coordinators gave you a code, or can: type /terrain relier and that code. If you use Terrain elsewhere already, /terrain relier gives you one there.',
  giveCode: 'Give my code',
  code: 'Your code',
  tie: 'Tie',
  tied: (name) => `Hello ${name}! This account is yours now`,
  tiedWhy: 'Your reports and your rights are the same here as elsewhere. To begin: /terrain signaler.',
  yourCode: (code) => `Your code: ${code}`,
  yourCodeWhy: (code) =>
    `Where Terrain does not know you yet, type /terrain relier ${code}. It serves once; give it to nobody.`,
  codesTitle: (n) => `${count(n, 'person', 'people')} with no account tied`,
  codesWhy:
    'Each code serves once, for thirty days. Give it to its person alone, who types it after /terrain relier.',
  codeLine: (name, code) => `${name}: ${code}`,
  codeOf: (name, code) => `Code of ${name}: ${code}`,
  codesMore: (n) => `And ${count(n, 'other', 'others')}: /terrain codes and a name gives one person’s.`,
  allTied: 'Everybody has an account tied',
};

export const channel: Wording['channel'] = {
  title: 'The theme of this channel',
  tied: (theme) => `This channel speaks of the theme “${theme}”`,
  tiedWhy: 'Here /terrain signaler no longer needs the theme, and what is new in the synthesis is announced.',
  untied: 'This channel speaks of no theme',
  untiedWhy: 'To report here one has to name the theme.',
  speaksOf: (theme) => `This channel speaks of the theme “${theme}”`,
  speaksOfNone: 'This channel speaks of no theme',
  whichTheme: 'Of which theme should it speak?',
  without: 'Of no theme',
  inAChannel: 'Type /terrain salon and a theme in the channel that is to speak of it.',
  create: 'Make a channel',
  whichToCreate: 'Make a channel for which theme?',
  creating: (name) => `The channel #${name} is being made`,
  creatingWhy: 'A message will say when it is ready.',
  created: (name) => `The channel #${name} is ready`,
  createdWhy: (theme) => `It speaks of the theme “${theme}”. Everybody may join it.`,
};

export const home: Wording['home'] = {
  title: (edition) => `Terrain · ${edition}`,
  asked: 'What is asked of you',
  nothingAsked: 'Nothing for now.',
  questions: (n, theme) => `${count(n, 'question', 'questions')} for a better grouping of “${theme}”.`,
  answer: 'Answer',
  dates: 'Next dates',
  noReport: 'No report yet.',
};

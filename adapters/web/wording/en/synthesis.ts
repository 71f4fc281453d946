import { countEnglish as count, enumerate } from '../../../../bot/wording/typography.ts';
import type { WebWording } from '../../wording.ts';

const reports = (n: number) => count(n, 'report', 'reports');
const places = (n: number) => count(n, 'place', 'places');

/** How often a subject is found again. */
export const solidity: WebWording['solidity'] = {
  levels: { solid: 'Solid', fair: 'Fairly solid', fragile: 'Fragile', weak: 'Very fragile' },
  found: (times) => `found again ${count(times, 'time', 'times')} out of 100`,
  lead: 'A subject is solid when it is nearly always found again by grouping the reports without one in ten, drawn at random.',
  ofOne:
    'This is how often grouping the theme without one report in ten, drawn at random, finds this subject again.',
};

/** The English of the syntheses. */
export const syntheses: WebWording['syntheses'] = {
  title: 'Syntheses',
  lead: 'One theme a page, and what recurs in it.',
  counts: (n, subjects) => `${reports(n)} · ${count(subjects, 'subject', 'subjects')}`,
  none: 'No report yet. The first one?',
  unreadable: 'This synthesis cannot be read for now.',
};

export const synthesis: WebWording['synthesis'] = {
  kicker: (version, at) => `Synthesis of the theme · version ${version} · ${at}`,
  pageTitle: (label) => `Synthesis · ${label}`,
  themes: 'Themes',
  contents: 'On this page',
  summary: (n, authors, where, territories) => {
    const by = authors === 0 ? '' : ` from ${count(authors, 'student', 'students')}`;
    const seen =
      where === 0
        ? ''
        : `, ${count(where, 'placement', 'placements')} in ${count(territories, 'territory', 'territories')}`;
    return `${reports(n)}${by}${seen}.`;
  },
  subjects: (n) => count(n, 'subject', 'subjects'),
  recur: (n) => (n === 1 ? ' recurs; ' : ' recur; '),
  isolated: (n) => count(n, 'lone signal', 'lone signals'),
  kept: (n) => (n === 1 ? ' is kept apart.' : ' are kept apart.'),
  since: (version, created, grown) => {
    const parts = [
      ...(created > 0 ? [count(created, 'new subject', 'new subjects')] : []),
      ...(grown > 0 ? [count(grown, 'growing subject', 'growing subjects')] : []),
    ];
    return ` Since version ${version}: ${enumerate(parts, 'and')}.`;
  },
  questions: 'Group better',
  stale: 'More recent reports or corrections wait for the next version.',
  coverage: 'Coverage',
  inSubject: 'In a subject',
  alone: 'Alone',
  percent: (n) => `${n}%`,
  recurring: 'What recurs',
  noSubject: 'Nothing recurs yet: it takes two reports that speak of the same thing.',
  empty: 'No report yet. The first one?',
  fileOne: 'Go to the channel of the theme',
  places,
  territories: (n) => count(n, 'territory', 'territories'),
  schools: (names, all) => {
    if (names.length > 1 && names.length === all) return all === 2 ? 'both schools' : 'all schools';
    return enumerate(names, 'and');
  },
  bothSides: 'Seen from both sides.',
  oneSide: (side) => `Seen from one side only: ${side}.`,
  fresh: 'New',
  grown: 'Growing',
  works: 'What works',
  blocks: 'What blocks',
  seen: 'What was seen',
  allReports: (n) => (n === 1 ? 'The report of this subject' : `The ${reports(n)} of this subject`),
  report: (n) => `report ${n}`,
  orphans: 'What nobody answers yet',
  orphansLead: (n) =>
    n === 1
      ? 'This blocking point has neither a good practice nor a proposal. It is a question for the debate.'
      : `These ${n} blocking points have neither a good practice nor a proposal. They are the questions of the debate.`,
  noOrphan: 'Every blocking point has a good practice or a proposal that answers it.',
  unused: 'Good practices without a blocking point in front',
  unusedLead: 'They work somewhere, and nothing was reported in front of them. Who could use them?',
  noUnused: 'Every good practice answers a blocking point.',
  answered: 'Answers from the field',
  answeredLead: 'Each blocking point, and the report that answers it best.',
  otherAnswered: (n) => `And ${n} more blocking ${n === 1 ? 'point has an answer' : 'points have an answer'}`,
  alsoAnswers: 'Also answering:',
  crossed: 'Crossed views',
  stateAndLocal: 'State and local government',
  schoolAndSchool: 'School by school',
  both: 'Seen by both',
  everySchool: (n) => (n === 2 ? 'Seen by both schools' : 'Seen by every school'),
  onlyOne: (name) => `Seen only from the side: ${name}`,
  onlySchool: (name) => `Seen only by ${name}`,
  nothingCrossed: 'Nothing here for now.',
  lone: 'Lone signals',
  loneLead: 'Said once, kept as they are: a signal alone may matter.',
  noLone: 'No lone signal.',
  annex: 'The reports',
};

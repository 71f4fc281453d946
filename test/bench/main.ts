import { encoderText } from '../../bot/encoder-text.ts';
import { addingOneTable } from './adding-one.ts';
import { answersTable } from './answers-table.ts';
import { captureTable } from './capture-table.ts';
import { makeEncoderVectors } from './encoder-vectors.ts';
import { groupingTable } from './grouping-table.ts';
import { publicSets, sampleSets } from './labelled-sets.ts';
import { loneTable } from './lone-table.ts';
import { acknowledgementTable } from './platforms/acknowledgement-table.ts';
import { privateMessagesTable } from './platforms/private-messages-table.ts';
import { bankcardsTable, questionsTable } from './questions-table.ts';
import { remindersTable } from './reminders-table.ts';
import { scaleFigures } from './scale.ts';
import { table } from './table.ts';

const SIZES = [1_000, 10_000, 100_000];

/** Each part prints one table; `npm run bench -- sample lone` prints two of them. */
const PARTS: Readonly<
  Record<string, { readonly title: string; readonly print: () => string | Promise<string> }>
> = {
  // First: its memory is that of the process.
  reminders: { title: 'Reminders: delivery and ticks', print: remindersTable },
  sample: {
    title:
      'Labelled sample, mean of 3 seeds: true number of subjects without lone reports; then number found, all reports',
    print: () => groupingTable(sampleSets(), [1, 2, 3]),
  },
  public: {
    title: 'Public sets, mean of 3 seeds: true number of subjects; then number found',
    print: () => groupingTable(publicSets(), [1, 2, 3]),
  },
  capture: {
    title: 'Right subject among the five offered at capture, mean of 3 orders',
    print: () => captureTable(sampleSets()),
  },
  questions: {
    title:
      'ARI after a share of the reports was answered, all reports, each lone one on its own; five a batch',
    print: () => questionsTable(sampleSets()),
  },
  bankcards: {
    title: 'bankcards_fr: V after answers, ten a batch',
    print: () => bankcardsTable(publicSets()),
  },
  lone: { title: 'Lone reports', print: () => loneTable(sampleSets()) },
  answers: { title: 'Answers to blocking points', print: answersTable },
  scale: {
    title:
      'Synthetic reports: milliseconds, and peak memory in MB, once grouped and in the end (the grouping then stands beside the one that was read again)',
    print: () =>
      table([
        ['reports', 'group', 'MB', 'index', 'nearest', 'questions', 'synthesis', 'subjects', 'MB'],
        ...SIZES.map(scaleFigures),
      ]),
  },
  adding: { title: 'One more report in a theme of 1,000', print: addingOneTable },
  acknowledging: {
    title: '50 commands a second during 30 s, while a theme of 1,000 reports is grouped',
    print: acknowledgementTable,
  },
  reminding: {
    title: '500 private messages, with limits and ten lost answers',
    print: privateMessagesTable,
  },
};

const withEncoder = await makeEncoderVectors(
  [...sampleSets(), ...publicSets()].map(({ reports }) => reports.map(encoderText)),
);
if (!withEncoder)
  console.log('No encoder is installed (`terrain encoder install`): its lines are left out.\n');

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) throw new Error(`No part ${unknown.join(', ')}: ${Object.keys(PARTS).join(', ')}.`);
for (const [name, { title, print }] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`${title}.\n\n${await print()}\n`);
}

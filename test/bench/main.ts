import { agreementTable } from './agreement.ts';
import { scaleFigures } from './scale.ts';
import { table } from './table.ts';

const SIZES = [1_000, 10_000, 100_000];

console.log(
  'Agreement with the labelled sample: true number of subjects, lone reports left out, mean of 3 seeds.',
);
console.log(
  'Then all reports, number unknown: subjects found, agreement, reports left alone and those rightly so.\n',
);
console.log(agreementTable());
console.log('\nSynthetic reports: milliseconds, and peak memory in MB.\n');
console.log(
  table([
    ['reports', 'group', 'index', 'nearest', 'synthesis', 'subjects', 'peak MB'],
    ...SIZES.map(scaleFigures),
  ]),
);

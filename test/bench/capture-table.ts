import { readFileSync } from 'node:fs';
import { type Captured, offeredAtCapture } from '../simulated-user/offered-at-capture.ts';
import { type LabelledSet, withoutLone } from './labelled-sets.ts';
import { table } from './table.ts';

const ORDERS = [1, 2, 3];
/** By theme and gold subject, a name of two to six words. */
const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync(new URL('../corpus/issue-names.json', import.meta.url), 'utf8'),
);

/** From the text alone, then with subjects that people named, each without and with an encoder. */
const COLUMNS = [
  { title: 'text alone', named: false, encoder: false },
  { title: 'named', named: true, encoder: false },
  { title: 'encoder', named: false, encoder: true },
  { title: 'encoder, named', named: true, encoder: true },
];

function capturedOf(set: LabelledSet, encoder: boolean): Captured[] {
  const { reports, gold, vectors } = withoutLone(set);
  return reports.map((report, at) => ({
    report,
    gold: gold[at] ?? '',
    vector: encoder ? (vectors?.rows[at] ?? null) : null,
  }));
}

/** Right subject among the five offered at capture, a theme a line. */
export function captureTable(sets: readonly LabelledSet[]): string {
  const columns = COLUMNS.filter(({ encoder }) => !encoder || sets.every(({ vectors }) => vectors !== null));
  const rows = sets.map((set) =>
    columns.map(({ named, encoder }) => {
      const nameOf = (gold: string): string => (named ? (NAMES[set.name]?.[gold] ?? '') : '');
      const captured = capturedOf(set, encoder);
      return (
        ORDERS.reduce((sum, order) => sum + offeredAtCapture(captured, order, nameOf), 0) / ORDERS.length
      );
    }),
  );
  const means = columns.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length);
  return table([
    ['theme', ...columns.map(({ title }) => title)],
    ...rows.map((row, at) => [sets[at]?.name ?? '', ...row.map((share) => share.toFixed(3))]),
    ['MEAN', ...means.map((share) => share.toFixed(3))],
  ]);
}

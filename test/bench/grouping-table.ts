import { type LabelledSet, withoutLone } from './labelled-sets.ts';
import { METHODS, type Method } from './methods.ts';
import { adjustedMutualInformation, adjustedRand, bCubed } from './metrics.ts';
import { table } from './table.ts';

/** Of the columns, milliseconds and the number of subjects found among them. */
const DECIMALS = [3, 3, 3, 0, 3, 3, 3, 1];

type Figures = readonly [ari: number, b3: number, ami: number];

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function agreement(gold: readonly unknown[], labels: readonly unknown[]): Figures {
  return [adjustedRand(gold, labels), bCubed(gold, labels), adjustedMutualInformation(gold, labels)];
}

/** Lone reports left out, true number of subjects; then all reports and the number found, judged on those with one. */
function figuresOf(method: Method, set: LabelledSet, seeds: readonly number[]): string[] {
  const known = withoutLone(set);
  const count = new Set(known.gold).size;
  const given = seeds.map((seed) => {
    const start = performance.now();
    const labels = method.group(known, count, seed);
    return [...agreement(known.gold, labels), performance.now() - start];
  });
  const kept = set.gold.flatMap((label, at) => (label === null ? [] : [at]));
  const found = method.findsCount
    ? seeds.map((seed) => {
        const labels = method.group(set, null, seed);
        const own = kept.map((at) => labels[at]);
        return [...agreement(known.gold, own), new Set(labels.filter((label) => label !== '')).size];
      })
    : [];
  const column = (rows: readonly (readonly number[])[], at: number): number =>
    mean(rows.map((row) => row[at] ?? 0));
  const ofFound = found.length === 0 ? ['', '', '', ''] : [0, 1, 2, 3].map((at) => String(column(found, at)));
  return [...[0, 1, 2, 3].map((at) => String(column(given, at))), ...ofFound];
}

/** Every method on every set: a line each with ARI, B-cubed, AMI and the milliseconds it took, and a line of means a method. */
export function groupingTable(sets: readonly LabelledSet[], seeds: readonly number[]): string {
  const shown = (cells: readonly string[]): string[] =>
    cells.map((cell, at) => (cell === '' ? '' : Number(cell).toFixed(DECIMALS[at] ?? 3)));
  const lines = METHODS.filter(
    (method) => !method.needsEncoder || sets.every(({ vectors }) => vectors !== null),
  ).flatMap((method) => {
    const rows = sets.map((set) => figuresOf(method, set, seeds));
    const means = (rows[0] ?? []).map((_, at) =>
      rows[0]?.[at] === '' ? '' : String(mean(rows.map((row) => Number(row[at])))),
    );
    return [
      ...rows.map((row, at) => [method.name, sets[at]?.name ?? '', ...shown(row)]),
      [method.name, 'MEAN', ...shown(means)],
    ];
  });
  return table([['method', 'set', 'ARI', 'B3', 'AMI', 'ms', 'ARI free', 'B3', 'AMI', 'found'], ...lines]);
}

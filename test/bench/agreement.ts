import { type Grouping, groupReports, type ReportInput } from '../../analysis/index.ts';
import { SAMPLE_THEMES, type SampleReport, sampleTheme } from '../analysis/sample.ts';
import { adjustedRand, bCubed } from './metrics.ts';
import { offeredAtCapture } from './offered-at-capture.ts';
import { plainBaseline } from './plain-baseline.ts';
import { table } from './table.ts';

const SEEDS = [1, 2, 3];

/** What the analysis may see of a labelled report. */
function unlabelled({ issue: _, theme: __, ...report }: SampleReport): ReportInput {
  return report;
}

function labelsOf(grouping: Grouping, reports: readonly ReportInput[]): string[] {
  const places = new Map(
    grouping.subjects.flatMap(({ id, reports: ids }) => ids.map((report) => [report, id] as const)),
  );
  return reports.map(({ id }) => places.get(id) ?? '');
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** One theme: agreement with gold (lone reports left out, true number of subjects), then with everything unknown. */
function themeFigures(theme: string): number[] {
  const all = sampleTheme(theme);
  const known = all.filter(({ issue }) => issue !== null);
  const gold = known.map(({ issue }) => issue);
  const count = new Set(gold).size;
  const seeded = SEEDS.map((seed) =>
    labelsOf(groupReports(known.map(unlabelled), { subjects: count, keepAll: true, seed }), known),
  );
  const plain = SEEDS.map((seed) =>
    plainBaseline(
      known.map(({ text }) => text),
      count,
      seed,
    ),
  );
  const free = SEEDS.map((seed) => groupReports(all.map(unlabelled), { seed }));
  const found = free.map((grouping) => labelsOf(grouping, known));
  const lone = free.map(
    ({ isolated }) => isolated.filter((id) => all.find((one) => one.id === id)?.issue === null).length,
  );
  return [
    mean(plain.map((labels) => adjustedRand(gold, labels))),
    mean(plain.map((labels) => bCubed(gold, labels))),
    mean(seeded.map((labels) => adjustedRand(gold, labels))),
    mean(seeded.map((labels) => bCubed(gold, labels))),
    mean(SEEDS.map((seed) => offeredAtCapture(known, seed))),
    count,
    mean(free.map(({ subjects }) => subjects.length)),
    mean(found.map((labels) => adjustedRand(gold, labels))),
    mean(free.map(({ isolated }) => isolated.length)),
    mean(lone),
  ];
}

/** The table of agreement with the labelled sample, a theme a line and their mean. */
export function agreementTable(): string {
  const figures = SAMPLE_THEMES.map(themeFigures);
  const means = (figures[0] ?? []).map((_, column) => mean(figures.map((row) => row[column] ?? 0)));
  const shown = (row: readonly number[]): string[] =>
    row.map((value, column) => ([5, 6, 8, 9].includes(column) ? value.toFixed(1) : value.toFixed(3)));
  return table([
    ['theme', 'plain ARI', 'plain B3', 'ARI', 'B3', 'hit@5', 'k', 'k found', 'ARI at it', 'alone', 'rightly'],
    ...SAMPLE_THEMES.map((theme, at) => [theme, ...shown(figures[at] ?? [])]),
    ['mean', ...shown(means)],
  ]);
}

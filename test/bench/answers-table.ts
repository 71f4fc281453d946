import { groupReports, synthesise } from '../../analysis/index.ts';
import { sparseFeatures } from '../../analysis/numeric/feature-rows.ts';
import { lexicalModel, lexicalRows } from '../../analysis/similarity/lexical-model.ts';
import { RowComparison } from '../../analysis/similarity/row-comparison.ts';
import { contentWords } from '../../analysis/text/content-words.ts';
import { SAMPLE_THEMES, type SampleReport, sampleTheme } from '../analysis/sample.ts';
import { table } from './table.ts';

const ANSWERING = ['good-practice', 'initiative', 'proposal'];

/** For a blocking point, ids of answering reports, best first. */
type Ranking = (point: SampleReport) => readonly string[];

/** An answer is right when the gold says that it answers the subject of the blocking point. */
function figures(theme: string, ranking: Ranking): { first: number; recall: number } {
  const reports = sampleTheme(theme);
  const rightFor = (point: SampleReport): string[] =>
    reports.filter(({ answers }) => answers !== undefined && answers === point.issue).map(({ id }) => id);
  const points = reports.filter((report) => report.kind === 'blocking-point' && rightFor(report).length > 0);
  let [first, recall] = [0, 0];
  for (const point of points) {
    const right = new Set(rightFor(point));
    const found = ranking(point);
    if (right.has(found[0] ?? '')) first++;
    recall += found.slice(0, 5).filter((id) => right.has(id)).length / Math.min(5, right.size);
  }
  return { first: first / points.length, recall: recall / points.length };
}

function nearestByWords(theme: string): Ranking {
  const reports = sampleTheme(theme);
  const texts = reports.map(({ text }) => contentWords(text, 'fr'));
  const features = sparseFeatures(lexicalRows(lexicalModel(texts, 'fr'), texts));
  const comparison = new RowComparison(features, features);
  const answering = reports.flatMap(({ kind }, row) => (ANSWERING.includes(kind ?? '') ? [row] : []));
  return (point) => {
    const scores = comparison.compare(reports.indexOf(point), answering);
    return answering
      .map((row, at) => ({ id: reports[row]?.id ?? '', score: scores[at] ?? 0 }))
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id);
  };
}

function ours(theme: string): Ranking {
  const reports = sampleTheme(theme);
  const { answers } = synthesise(reports, groupReports(reports));
  const found = new Map(answers.map(({ blockingPoint, answeredBy }) => [blockingPoint, answeredBy]));
  return ({ id }) => (found.get(id) ?? []).map(({ report }) => report);
}

/** Answers to blocking points of the sample: precision at 1 and recall at 5, beside the nearest by TF-IDF. */
export function answersTable(): string {
  const rows = SAMPLE_THEMES.map(
    (theme) => [figures(theme, nearestByWords(theme)), figures(theme, ours(theme))] as const,
  );
  const shown = (row: (typeof rows)[number]): string[] =>
    row.flatMap(({ first, recall }) => [first.toFixed(3), recall.toFixed(3)]);
  const mean = ([0, 1] as const).map((at) => ({
    first: rows.reduce((sum, row) => sum + row[at].first, 0) / rows.length,
    recall: rows.reduce((sum, row) => sum + row[at].recall, 0) / rows.length,
  }));
  return table([
    ['theme', 'TF-IDF P@1', 'R@5', 'Terrain P@1', 'R@5'],
    ...rows.map((row, at) => [SAMPLE_THEMES[at] ?? '', ...shown(row)]),
    ['MEAN', ...mean.flatMap(({ first, recall }) => [first.toFixed(3), recall.toFixed(3)])],
  ]);
}

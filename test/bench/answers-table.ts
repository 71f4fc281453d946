import { groupReports, type Synthesis, synthesise } from '../../analysis/index.ts';
import { sparseFeatures } from '../../analysis/numeric/feature-rows.ts';
import { lexicalModel } from '../../analysis/similarity/lexical-model.ts';
import { lexicalRows } from '../../analysis/similarity/lexical-rows.ts';
import { RowComparison } from '../../analysis/similarity/row-comparison.ts';
import { contentWords } from '../../analysis/text/content-words.ts';
import { SAMPLE_THEMES, type SampleReport, sampleTheme } from '../analysis/sample.ts';
import { table } from './table.ts';

const ANSWERING = ['good-practice', 'initiative', 'proposal'];
const PRACTICES = ['good-practice', 'initiative'];

/** For a blocking point, ids of answering reports, best first. */
type Ranking = (point: SampleReport) => readonly string[];

/** Mean over the blocking points that the gold answers, 0 to 1. */
export interface AnswerFigures {
  /** Precision at 1. */
  readonly first: number;
  /** Recall at 5; of more than five right answers, five are all. */
  readonly recall: number;
}

/** How many the gold has, how many are listed, and how many of those the gold has too. */
type Listed = readonly [gold: number, listed: number, rightly: number];

/** An answer is right when the gold says that it answers the subject of the blocking point. */
function rightAnswers(reports: readonly SampleReport[], point: SampleReport): Set<string> {
  const right = reports.filter(({ answers }) => answers !== undefined && answers === point.issue);
  return new Set(right.map(({ id }) => id));
}

function blockingPoints(reports: readonly SampleReport[]): SampleReport[] {
  return reports.filter(({ kind }) => kind === 'blocking-point');
}

function figures(reports: readonly SampleReport[], ranking: Ranking): AnswerFigures {
  let [first, recall, count] = [0, 0, 0];
  for (const point of blockingPoints(reports)) {
    const right = rightAnswers(reports, point);
    if (right.size === 0) continue;
    const found = ranking(point);
    count++;
    if (right.has(found[0] ?? '')) first++;
    recall += found.slice(0, 5).filter((id) => right.has(id)).length / Math.min(5, right.size);
  }
  return { first: first / count, recall: recall / count };
}

function nearestByWords(reports: readonly SampleReport[]): Ranking {
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

function ours({ answers }: Synthesis): Ranking {
  const found = new Map(answers.map(({ blockingPoint, answeredBy }) => [blockingPoint, answeredBy]));
  return ({ id }) => (found.get(id) ?? []).map(({ report }) => report);
}

function orphansListed(reports: readonly SampleReport[], { orphans }: Synthesis): Listed {
  const gold = blockingPoints(reports).filter((point) => rightAnswers(reports, point).size === 0);
  return listed(gold, orphans);
}

function unusedListed(reports: readonly SampleReport[], { unusedPractices }: Synthesis): Listed {
  const raised = new Set(blockingPoints(reports).flatMap(({ issue }) => issue ?? []));
  const gold = reports.filter(
    ({ kind, answers }) => PRACTICES.includes(kind ?? '') && !raised.has(answers ?? ''),
  );
  return listed(gold, unusedPractices);
}

function listed(gold: readonly SampleReport[], ids: readonly string[]): Listed {
  return [gold.length, ids.length, gold.filter(({ id }) => ids.includes(id)).length];
}

/** Answers of a theme of the sample: the nearest by TF-IDF, ours, and what both lists of the left out hold. */
export function answersOfTheme(theme: string): {
  words: AnswerFigures;
  ours: AnswerFigures;
  orphans: Listed;
  unused: Listed;
} {
  const reports = sampleTheme(theme);
  const synthesis = synthesise(reports, groupReports(reports));
  return {
    words: figures(reports, nearestByWords(reports)),
    ours: figures(reports, ours(synthesis)),
    orphans: orphansListed(reports, synthesis),
    unused: unusedListed(reports, synthesis),
  };
}

/**
 * Answers to blocking points of the sample: precision at 1 and recall at 5, beside the nearest by TF-IDF; then blocking
 * points that the gold leaves unanswered, those listed as orphans and those rightly so; then the same of practices.
 */
export function answersTable(): string {
  const rows = SAMPLE_THEMES.map(answersOfTheme);
  const shares = rows.map(({ words, ours }) => [words.first, words.recall, ours.first, ours.recall]);
  const counts = rows.map(({ orphans, unused }) => [...orphans, ...unused]);
  const total = (lines: readonly (readonly number[])[]): number[] =>
    (lines[0] ?? []).map((_, at) => lines.reduce((sum, line) => sum + (line[at] ?? 0), 0));
  const shown = (values: readonly number[]): string[] => values.map((value) => value.toFixed(3));
  return table([
    ['theme', 'TF-IDF P@1', 'R@5', 'Terrain P@1', 'R@5', 'unanswered', 'orphans', 'rightly'].concat([
      'unneeded',
      'unused',
      'rightly',
    ]),
    ...SAMPLE_THEMES.map((theme, at) => [theme, ...shown(shares[at] ?? []), ...(counts[at] ?? [])]),
    ['MEAN, SUM', ...shown(total(shares).map((sum) => sum / rows.length)), ...total(counts)],
  ]);
}

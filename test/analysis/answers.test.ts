import { describe, expect, it } from 'vitest';
import { type Grouping, groupReports, type ReportInput, synthesise } from '../../analysis/index.ts';
import { featureLengths } from '../../analysis/numeric/feature-rows.ts';
import type { GroupingIndex } from '../../analysis/similarity/grouping-index.ts';
import { themeSpace } from '../../analysis/similarity/theme-space.ts';
import { answerScores } from '../../analysis/synthesis/answer-scores.ts';
import { answersOfTheme } from '../bench/answers-table.ts';
import { plainReports, SAMPLE_THEMES, sampleTheme } from './sample.ts';
import { shuffled } from './shuffled.ts';

/** One blocking point, one good practice and six observations on each of three plain subjects. */
const reports: ReportInput[] = plainReports().map((report, at) => ({
  ...report,
  kind: at % 8 === 0 ? 'blocking-point' : at % 8 === 1 ? 'good-practice' : 'observation',
}));

function answersTo(point: string, grouping: Grouping, input = reports): string[] {
  const answer = synthesise(input, grouping).answers.find(({ blockingPoint }) => blockingPoint === point);
  return (answer?.answeredBy ?? []).map(({ report }) => report);
}

function indexOf(input: readonly ReportInput[]): GroupingIndex {
  const space = themeSpace(input, 'fr', null, 1);
  const none = { rows: 0, width: 0, values: new Float64Array(0) };
  const subjectOf = new Int32Array(input.length).fill(-1);
  return {
    space,
    subjectOf,
    lengths: featureLengths(space.features),
    titles: space.features,
    subjects: none,
  };
}

describe('answers', () => {
  it('are more often right than the nearest by TF-IDF on the sample, first ones and the five', () => {
    const themes = SAMPLE_THEMES.map(answersOfTheme);
    const mean = (of: (theme: (typeof themes)[number]) => number): number =>
      themes.reduce((sum, theme) => sum + of(theme), 0) / themes.length;
    expect(mean(({ ours, words }) => ours.first - words.first)).toBeGreaterThan(0.05);
    expect(mean(({ ours, words }) => ours.recall - words.recall)).toBeGreaterThan(0.08);
  });

  it('do not depend on the order of the reports', () => {
    const sample = sampleTheme('ville');
    const other = shuffled(sample, 3);
    const told = (input: ReportInput[]): string => JSON.stringify(synthesise(input, groupReports(input)));
    expect(told(other)).toBe(told(sample));
  });

  it('come first from those that people placed in the same subject', () => {
    const plain = groupReports(reports);
    expect(answersTo('bus-0', plain)[0]).toBe('bus-1');
    const placed = groupReports(reports, {
      corrections: [{ kind: 'subject', subject: 'Se déplacer', reports: ['bus-0', 'soins-1'] }],
    });
    expect(answersTo('bus-0', placed)[0]).toBe('soins-1');
  });

  it('are found in a theme of twenty reports as in a larger one', () => {
    const few = SAMPLE_THEMES.flatMap((theme) => {
      const part = sampleTheme(theme).slice(0, 20);
      return synthesise(part, groupReports(part)).answers;
    });
    const points = SAMPLE_THEMES.flatMap((theme) => sampleTheme(theme).slice(0, 20)).filter(
      ({ kind }) => kind === 'blocking-point',
    );
    expect(few.length).toBeGreaterThan(points.length / 3);
  });

  it('leave a point that nothing resembles among the orphans, and its like among the unused', () => {
    const lacking = reports.map((report) =>
      ['bus-1', 'soins-0'].includes(report.id) ? { ...report, kind: 'observation' as const } : report,
    );
    const { answers, orphans, unusedPractices } = synthesise(lacking, groupReports(lacking));
    expect(answers.map(({ blockingPoint }) => blockingPoint)).toEqual(['fibre-0']);
    expect(orphans).toEqual(['bus-0']);
    expect(unusedPractices).toEqual(['soins-1']);
  });
});

describe('answerScores', () => {
  it('hear the neighbours: a practice gains from a likeness to reports around the point', () => {
    const words = 'panne coupure délai retard attente guichet dossier courrier agent accueil'.split(' ');
    const around = Array.from({ length: 28 }, (_, i) => `${words[i % 10]} ${words[(i * 3 + 1) % 10]} ici`);
    const texts = [
      'Covoiturage bloqué.',
      'Covoiturage et navette.',
      'Navette gratuite.',
      'Clôture.',
      ...around,
    ];
    const index = indexOf(texts.map((text, i) => ({ id: String(i).padStart(2, '0'), text })));
    const [linked = 0, stranger = 0] = answerScores([0], [2, 3], index, 1).ofPoint(0).scores;
    expect(linked).toBeGreaterThan(stranger);
  });

  it('find the practice that shares rare words in a theme too large to compare all', () => {
    const texts = Array.from(
      { length: 2_400 },
      (_, i) => `lieu${i % 1_200} dossier agent${(i % 1_200) % 70}`,
    );
    const index = indexOf(texts.map((text, i) => ({ id: String(i).padStart(4, '0'), text })));
    const points = Array.from({ length: 1_200 }, (_, i) => i);
    const answering = points.map((i) => i + 1_200);
    const { rows, scores } = answerScores(points, answering, index, 1).ofPoint(7);
    expect(rows.length).toBeLessThanOrEqual(50);
    expect(rows[scores.indexOf(Math.max(...scores))]).toBe(1_207);
  });
});

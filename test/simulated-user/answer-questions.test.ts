import { describe, expect, it } from 'vitest';
import { plainReports, sampleTheme } from '../analysis/sample.ts';
import { adjustedRand } from '../bench/metrics.ts';
import { answerQuestions } from './answer-questions.ts';

function looksOf(
  reports: readonly { id: string; text: string }[],
  gold: Map<string, string | null>,
  lookAt: number[],
) {
  return [...answerQuestions({ reports, gold, vectors: null, batch: 8, lookAt })].map(
    ({ answers, grouping }) => {
      const places = new Map(
        grouping.subjects.flatMap(({ id, reports: ids }) => ids.map((each) => [each, id] as const)),
      );
      return {
        answers,
        settled: grouping.settled.length,
        ari: adjustedRand(
          reports.map(({ id }) => gold.get(id) ?? id),
          reports.map(({ id }) => places.get(id) ?? id),
        ),
      };
    },
  );
}

describe('answering questions', () => {
  it('asks every report once and ends where the person would have it', () => {
    const sample = sampleTheme('rural').slice(0, 40);
    const gold = new Map(sample.map(({ id, issue }) => [id, issue]));
    const looks = looksOf(sample, gold, [0, 16, 40]);
    expect(looks.map(({ answers, settled }) => [answers, settled])).toEqual([
      [0, 0],
      [16, 16],
      [40, 40],
    ]);
    expect(looks[2]?.ari).toBe(1);
  });

  it('finds what people mean against the words, from a few answers', () => {
    const reports = plainReports();
    const merged = new Map(reports.map(({ id }) => [id, id.startsWith('bus') ? 'se déplacer' : 'le reste']));
    const [before, after] = looksOf(reports, merged, [0, 8]);
    expect(before?.ari).toBeLessThan(0.7);
    expect(after?.ari).toBeGreaterThan(0.75);
  });
});

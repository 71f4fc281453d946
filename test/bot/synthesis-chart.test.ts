import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { svgToPng } from '../../adapters/files/svg-to-png.ts';
import { synthesisChart } from '../../bot/synthesis-chart.ts';
import { wordingFor } from '../../bot/wording/index.ts';
import { SAMPLE_REPORTS } from '../adapters/web/sample-reports.ts';
import { sampleSynthesis } from '../adapters/web/sample-synthesis.ts';

/** Where the drawing is left to be looked at, when this names a folder. */
const LEFT_IN = process.env.TERRAIN_PICTURES;

const REPORTS = new Map(SAMPLE_REPORTS.map(({ report }) => [report.id, report]));
const SUBJECTS = sampleSynthesis(SAMPLE_REPORTS).subjects.slice(0, 10);

describe('the chart of a synthesis', () => {
  it('says in words what it shows', () => {
    const { alternative } = synthesisChart(wordingFor('fr'), SUBJECTS, REPORTS);
    const [first] = SUBJECTS;
    expect(alternative).toMatch(
      /^10\u00a0sujets par nature et par côté\u00a0: \d+\u00a0bonnes? pratiques?, /,
    );
    expect(alternative).toContain(`«\u00a0${first?.title}\u00a0» vient en tête, avec `);
    expect(alternative.length).toBeLessThan(500);
    expect(synthesisChart(wordingFor('en'), SUBJECTS, REPORTS).alternative).toMatch(/^10 subjects by kind/);
  });

  it('draws every report of its subjects once by kind, and once by side', () => {
    const { svg } = synthesisChart(wordingFor('fr'), SUBJECTS, REPORTS);
    const widths = (height: number) =>
      [...svg.matchAll(new RegExp(`width="([\\d.]+)" height="${height}"`, 'g'))].map(
        ([, width]) => Number(width) + 1,
      );
    const total = SUBJECTS.flatMap(({ reports }) => reports).length;
    const scale = 490 / Math.max(...SUBJECTS.map(({ reports }) => reports.length));
    expect(sum(widths(20)) / scale).toBeCloseTo(total, 0);
    // The legend of the sides has marks of their height.
    expect(sum(widths(7).filter((width) => width !== 15)) / scale).toBeCloseTo(total, 0);
  });

  it('draws whatever people wrote as text, and stays within its ground', async () => {
    const [first] = SUBJECTS;
    if (first === undefined) throw new Error('no subject');
    const title = `<script>&"\u0000${'w'.repeat(300)}`;
    const { svg } = synthesisChart(wordingFor('fr'), [{ ...first, title }, first], REPORTS);
    expect(svg).toContain('&lt;script&gt;&amp;');
    expect(svg).not.toMatch(/w{41}/);
    await svgToPng(svg);
  });

  it('is a picture on every machine', async () => {
    const png = await svgToPng(synthesisChart(wordingFor('fr'), SUBJECTS, REPORTS).svg);
    if (LEFT_IN !== undefined) {
      mkdirSync(LEFT_IN, { recursive: true });
      writeFileSync(join(LEFT_IN, 'synthesis-chart.png'), png);
    }
    expect(png.length).toBeGreaterThan(10_000);
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

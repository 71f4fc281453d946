import { describe, expect, it } from 'vitest';
import { plainReports } from '../analysis/sample.ts';
import { type Captured, offeredAtCapture } from './offered-at-capture.ts';

const NAMELESS = (): string => '';
const plain: Captured[] = plainReports().map((report) => ({
  report,
  gold: report.id.split('-')[0] ?? '',
  vector: null,
}));

/** The same texts said to be of twelve subjects that have nothing to do with them. */
const mixed: Captured[] = [...plain, ...plain.map((one) => ({ ...one, again: true }))].map((one, at) => ({
  ...one,
  report: { ...one.report, id: `${one.report.id} ${at}` },
  gold: `subject ${(at * 7) % 12}`,
}));

describe('offered at capture', () => {
  it('is always right while there are five subjects or fewer', () => {
    expect(offeredAtCapture(plain, 1, NAMELESS)).toBe(1);
  });

  it('asks nothing of the first report of a subject', () => {
    const alone = plain.filter(({ report }) => report.id.endsWith('-0'));
    expect(offeredAtCapture(alone, 1, NAMELESS)).toBe(0);
  });

  it('falls when the same texts are said to be of many subjects', () => {
    expect(offeredAtCapture(mixed, 1, NAMELESS)).toBeLessThan(0.8);
  });

  it('rises when vectors of an encoder tell these subjects', () => {
    const told = mixed.map((one) => {
      const subject = Number(one.gold.split(' ')[1]);
      return { ...one, vector: Float32Array.from({ length: 12 }, (_, j) => (j === subject ? 1 : 0.01)) };
    });
    expect(offeredAtCapture(told, 1, NAMELESS)).toBeGreaterThan(offeredAtCapture(mixed, 1, NAMELESS));
  });

  it('rises when names say what the texts are about', () => {
    const words = 'moulin lavoir école fontaine marché piscine gare musée stade crèche forêt abattoir'.split(
      ' ',
    );
    const named = words.flatMap((gold) => [
      { report: { id: `${gold} 1`, text: 'Rien de plus à en dire pour cette fois.' }, gold, vector: null },
      { report: { id: `${gold} 2`, text: `On nous a parlé de : ${gold}.` }, gold, vector: null },
    ]);
    expect(offeredAtCapture(named, 1, (gold) => gold)).toBeGreaterThan(offeredAtCapture(named, 1, NAMELESS));
  });
});

import type { ReportInput } from '../../analysis/index.ts';
import { randomFrom } from '../../analysis/numeric/random.ts';
import { SAMPLE_THEMES, sampleTheme } from '../analysis/sample.ts';

/** Share of the words of a sentence that are replaced, so that no two reports are alike. */
const REPLACED = 0.15;

/**
 * Reports made of two or three sentences of the sample, some words replaced by others of the sample; the same for the
 * same seed. They measure time and memory: nothing can be learned from them about quality.
 */
export function syntheticReports(count: number, seed = 1): ReportInput[] {
  const random = randomFrom(seed);
  const sentences = SAMPLE_THEMES.flatMap(sampleTheme).flatMap(({ text }) => text.split(/(?<=[.!?])\s+/));
  const words = sentences.flatMap((sentence) => sentence.split(/\s+/));
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const vary = (sentence: string): string =>
    sentence
      .split(/\s+/)
      .map((word) => (random() < REPLACED ? pick(words) : word))
      .join(' ');
  return Array.from({ length: count }, (_, i) => ({
    id: `r${i}`,
    text: Array.from({ length: random() < 0.5 ? 2 : 3 }, () => vary(pick(sentences))).join(' '),
  }));
}

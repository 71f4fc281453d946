import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frenchStem } from '../../analysis/text/french-stem.ts';
import { conceptHits } from '../../analysis/vectors/concepts.ts';
import { unpackDigits, unpackNumbers } from '../../analysis/vectors/packed-numbers.ts';
import { textVectors } from '../../analysis/vectors/text-vectors.ts';
import { vectorTable } from '../../analysis/vectors/vector-table.ts';
import { vectorTokens } from '../../analysis/vectors/vector-tokens.ts';

/** What the reference reader of the table, in Python, makes of some texts: stems, first components of each mean. */
interface Check {
  readonly text: string;
  readonly stems: readonly string[];
  readonly d: readonly number[];
  readonly p: readonly number[];
}

const checks: readonly Check[] = JSON.parse(
  readFileSync(new URL('vectors/static-fr.check.json', import.meta.url), 'utf8'),
);
const stems: readonly (readonly [string, string])[] = readFileSync(
  new URL('vectors/french-stems.tsv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);

describe('frenchStem', () => {
  it('gives the stems of the reference Snowball stemmer', () => {
    for (const [word, stem] of stems) expect(frenchStem(word), word).toBe(stem);
  });
});

describe('packed numbers', () => {
  it('come back from the two ends and the middle of the digits', () => {
    expect([...unpackDigits(' O~')]).toEqual([-46, 0, 46]);
    expect([...unpackNumbers('  OO~~', 2, 3)]).toEqual([-3, 0, 3]);
  });
});

describe('static vectors', () => {
  const table = vectorTable();

  it('are read as the reference reader reads them, but for the rounding of the data module', () => {
    for (const check of checks) {
      expect(vectorTokens(check.text)).toEqual(check.stems);
      const { meaning, company } = textVectors(table, check.stems);
      check.d.forEach((value, j) => {
        expect(Math.abs(value - (meaning[j] ?? 0))).toBeLessThan(0.004);
      });
      check.p.forEach((value, j) => {
        expect(Math.abs(value - (company[j] ?? 0))).toBeLessThan(0.004);
      });
    }
  });

  it('do not depend on capitals, apostrophes or composed accents', () => {
    const written = vectorTokens("L’ÉCOLE n'ouvre qu'à 9h30".normalize('NFD'));
    expect(written).toEqual(['ecol', 'ouvr', 'a', 'h30']);
  });

  it('guess an unknown word from those that start like it, and nothing from one that starts like none', () => {
    expect(table.places.has('intercos')).toBe(false);
    const [guess, related, other] = [['intercos'], ['intercommunal'], ['fromag']].map(
      (words) => textVectors(table, words).meaning,
    );
    const cosine = (a: Float64Array | undefined, b: Float64Array | undefined): number => {
      const product = (x: Float64Array, y: Float64Array): number =>
        x.reduce((sum, value, j) => sum + value * (y[j] ?? 0), 0);
      if (a === undefined || b === undefined) return 0;
      return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
    };
    expect(cosine(guess, related)).toBeGreaterThan(cosine(guess, other));
    expect(textVectors(table, ['xyzzyx']).meaning.every((value) => value === 0)).toBe(true);
  });
});

describe('conceptHits', () => {
  it('finds terms of several words, and shares them among the concepts that have them', () => {
    const alone = conceptHits(vectorTokens('guichet'));
    const together = conceptHits(vectorTokens('Au guichet unique, la maison France services.'));
    expect(Math.max(...together.values())).toBeGreaterThan(Math.max(0, ...alone.values()));
    expect(conceptHits([]).size).toBe(0);
  });
});

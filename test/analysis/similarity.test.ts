import { describe, expect, it } from 'vitest';
import { featureLengths, featureRows } from '../../analysis/numeric/feature-rows.ts';
import { randomFrom } from '../../analysis/numeric/random.ts';
import { rowRange, type SparseRows } from '../../analysis/numeric/sparse-rows.ts';
import { bestOf } from '../../analysis/similarity/best-of.ts';
import { joinViews, NO_VIEW, type ViewScales } from '../../analysis/similarity/join-views.ts';
import { lexicalModel } from '../../analysis/similarity/lexical-model.ts';
import { lexicalRows } from '../../analysis/similarity/lexical-rows.ts';
import { nearestRows } from '../../analysis/similarity/nearest-rows.ts';
import { neighbourGraph } from '../../analysis/similarity/neighbour-graph.ts';
import { reliabilityOf } from '../../analysis/similarity/reliability.ts';
import { RowComparison } from '../../analysis/similarity/row-comparison.ts';
import { similarityMatrix } from '../../analysis/similarity/similarity-matrix.ts';
import { smooth } from '../../analysis/similarity/smooth.ts';
import { viewWeights } from '../../analysis/similarity/view-weights.ts';
import { learnViews } from '../../analysis/similarity/views.ts';
import { characterGrams } from '../../analysis/text/character-grams.ts';
import { contentWords } from '../../analysis/text/content-words.ts';
import { stem } from '../../analysis/text/stem.ts';
import { sampleTheme } from './sample.ts';

const texts = sampleTheme('rural')
  .slice(0, 40)
  .map(({ text }) => contentWords(text, 'fr'));
const model = lexicalModel(texts, 'fr');
const rows = lexicalRows(model, texts);

function dense(matrix: SparseRows): number[][] {
  return Array.from({ length: matrix.rows }, (_, row) => {
    const values = new Array<number>(matrix.width).fill(0);
    const [from, to] = rowRange(matrix, row);
    for (let at = from; at < to; at++) values[matrix.columns[at] ?? 0] = matrix.values[at] ?? 0;
    return values;
  });
}

const product = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, j) => sum + x * (b[j] ?? 0), 0);

/** TF-IDF by its definition, one part of the features at a time. */
function reference(features: readonly (readonly string[])[], fewest: number): Map<string, number>[] {
  const count = (name: string): number => features.filter((list) => list.includes(name)).length;
  return features.map((list) => {
    const weights = new Map<string, number>();
    for (const name of new Set(list)) {
      if (count(name) < fewest) continue;
      const tf = 1 + Math.log(list.filter((other) => other === name).length);
      weights.set(name, tf * (Math.log((1 + features.length) / (1 + count(name))) + 1));
    }
    const length = Math.hypot(...weights.values());
    return new Map([...weights].map(([name, weight]) => [name, weight / length / Math.SQRT2]));
  });
}

describe('lexicalRows', () => {
  it('agrees with a slow TF-IDF written from its definition', () => {
    const stems = reference(
      texts.map((words) => words.map((word) => stem(word, 'fr'))),
      1,
    );
    const grams = reference(
      texts.map((words) => words.flatMap(characterGrams).map((gram) => `#${gram}`)),
      2,
    );
    const found = dense(rows);
    texts.forEach((_, row) => {
      for (const [name, weight] of [...(stems[row] ?? []), ...(grams[row] ?? [])]) {
        expect(found[row]?.[model.vocabulary.get(name) ?? -1]).toBeCloseTo(weight, 5);
      }
      const size = (stems[row]?.size ?? 0) + (grams[row]?.size ?? 0);
      expect(found[row]?.filter((x) => x !== 0)).toHaveLength(size);
    });
  });

  it('gives an unknown text an empty row', () => {
    expect(lexicalRows(model, [['xyzzyx'], []]).columns).toHaveLength(0);
  });
});

describe('joinViews', () => {
  const { rows: views } = learnViews(
    sampleTheme('rural').map(({ text }) => text),
    'fr',
    null,
    1,
  );

  it('adds similarities times the squares of their scales', () => {
    const of = (scales: Partial<ViewScales>): Float64Array =>
      similarityMatrix(joinViews(views, { ...NO_VIEW, ...scales }));
    const [words, meaning, both] = [of({ words: 1 }), of({ meaning: 1 }), of({ words: 2, meaning: 3 })];
    both.forEach((value, at) => {
      expect(value).toBeCloseTo(4 * (words[at] ?? 0) + 9 * (meaning[at] ?? 0), 5);
    });
  });

  it('gives similarities that are centred both ways', () => {
    const matrix = similarityMatrix(joinViews(views, { ...NO_VIEW, words: 1, meaning: 1, concept: 1 }));
    const count = views.words.rows;
    for (let row = 0; row < count; row++) {
      const sum = matrix.subarray(row * count, (row + 1) * count).reduce((total, value) => total + value, 0);
      expect(sum).toBeCloseTo(0, 3);
    }
  });

  it('agrees with rows compared one by one', () => {
    const features = joinViews(views, { ...NO_VIEW, words: 1, hits: 1, company: 2 });
    const matrix = similarityMatrix(features);
    const all = Int32Array.from({ length: features.rows }, (_, row) => row);
    new RowComparison(features, features).compare(3, all).forEach((value, other) => {
      expect(value).toBeCloseTo(matrix[3 * features.rows + other] ?? 0, 8);
    });
    expect(featureLengths(features)[3]).toBeCloseTo(Math.sqrt(matrix[3 * features.rows + 3] ?? 0), 8);
  });
});

describe('viewWeights', () => {
  it('trust words where neighbours agree, vectors and concepts where they do not', () => {
    expect(viewWeights(0.08)).toEqual({
      meaning: 1,
      company: 1,
      concept: 3,
      words: 0.5,
      hits: 0.5,
      encoder: 2,
    });
    expect(viewWeights(0.4)).toEqual({ meaning: 1, company: 1, concept: 0, words: 2, hits: 0, encoder: 3 });
    const between = viewWeights(0.2);
    expect([between.concept, between.words, between.hits]).toEqual([
      expect.closeTo(0.5, 9),
      expect.closeTo(1.25, 9),
      0,
    ]);
  });

  it('read 1 of closed circles and next to 0 of chance', () => {
    const circles = Array.from({ length: 44 }, (_, row) => {
      const values = new Array<number>(4).fill(-0.25);
      values[Math.floor(row / 11)] = 0.75;
      return values;
    });
    const random = randomFrom(4);
    const noise = circles.map((values) => [...values, ...values].map(() => random() - 0.5));
    const reliability = (list: readonly (readonly number[])[]): number =>
      reliabilityOf(
        featureRows(
          {
            rows: list.length,
            width: 0,
            starts: new Int32Array(list.length + 1),
            columns: new Int32Array(0),
            values: new Float32Array(0),
          },
          { rows: list.length, width: list[0]?.length ?? 0, values: Float64Array.from(list.flat()) },
        ),
      );
    expect(reliability(circles)).toBeCloseTo((0.9 - 10 / 44) / (1 - 10 / 44), 9);
    expect(reliability(noise)).toBeLessThan(0.3);
  });
});

describe('nearestRows', () => {
  it('agrees with all pairs compared one by one', () => {
    const found = nearestRows(rows, 5);
    const all = dense(rows);
    const mean = all[0]?.map((_, j) => all.reduce((sum, row) => sum + (row[j] ?? 0), 0) / all.length) ?? [];
    const centred = all.map((row) => row.map((x, j) => x - (mean[j] ?? 0)));
    all.forEach((row, i) => {
      const scores = all
        .map((other, j) => ({
          j,
          shares: product(row, other) > 0,
          score: product(centred[i] ?? [], centred[j] ?? []),
        }))
        .filter(({ j, shares }) => j !== i && shares)
        .sort((a, b) => b.score - a.score);
      for (let rank = 0; rank < 5; rank++) {
        expect(found.scores[i * 5 + rank]).toBeCloseTo(scores[rank]?.score ?? 0, 5);
      }
    });
  });

  it('finds most true neighbours when it must prune', () => {
    const many = sampleTheme('ville').map(({ text }) => contentWords(text, 'fr'));
    const large = Array.from({ length: 2_100 }, (_, i) => [
      ...(many[i % many.length] ?? []),
      ...(many[(i * 7 + Math.floor(i / 100)) % many.length] ?? []).slice(0, 4),
    ]);
    const matrix = lexicalRows(lexicalModel(large, 'fr'), large);
    const pruned = nearestRows(matrix, 5);
    const exact = nearestRows({ ...matrix, rows: 2_000, starts: matrix.starts.slice(0, 2_001) }, 5);
    let same = 0;
    for (let row = 0; row < 300; row++) {
      const truth = new Set(exact.ids.subarray(row * 5, row * 5 + 5));
      const best = [...pruned.ids.subarray(row * 5, row * 5 + 5)];
      same += best.filter((id) => truth.has(id) || id >= 2_000).length;
    }
    expect(same / 1_500).toBeGreaterThan(0.85);
  });
});

describe('bestOf', () => {
  it('keeps the best, the lower row among equals', () => {
    const { rows: best, found } = bestOf(Int32Array.of(4, 3, 2, 1, 0), 3, (row) => (row === 4 ? 2 : 1));
    expect([...best.subarray(0, found)]).toEqual([4, 0, 1]);
  });
});

describe('neighbourGraph and smooth', () => {
  it('links both ways and obeys the links that people give', () => {
    const graph = dense(neighbourGraph(nearestRows(rows, 5), [{ a: 0, b: 39, weight: 2 }]));
    graph.forEach((row, i) => {
      row.forEach((weight, j) => {
        expect(weight).toBe(graph[j]?.[i]);
      });
    });
    expect(graph[0]?.[39]).toBe(2);
    const first = nearestRows(rows, 5).ids[0] ?? -1;
    const cut = dense(neighbourGraph(nearestRows(rows, 5), [{ a: 0, b: first, weight: 0 }]));
    expect(cut[0]?.[first]).toBe(0);
  });

  it('brings neighbours nearer and leaves lonely rows where they are', () => {
    const points = { rows: 3, width: 2, values: Float64Array.of(1, 0, 0, 1, 3, 4) };
    const graph = neighbourGraph(
      { count: 1, ids: Int32Array.of(1, 0, -1), scores: Float32Array.of(1, 1, 0) },
      [],
    );
    const { values } = smooth(points, graph);
    expect((values[0] ?? 0) * (values[2] ?? 0) + (values[1] ?? 0) * (values[3] ?? 0)).toBeGreaterThan(0.9);
    expect([values[4], values[5]]).toEqual([0.6, 0.8]);
  });
});

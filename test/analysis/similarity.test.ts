import { describe, expect, it } from 'vitest';
import { rowRange, type SparseRows } from '../../analysis/numeric/sparse-rows.ts';
import { bestOf } from '../../analysis/similarity/best-of.ts';
import { combineViews } from '../../analysis/similarity/combine-views.ts';
import { lexicalModel, lexicalRows } from '../../analysis/similarity/lexical-model.ts';
import { nearestRows } from '../../analysis/similarity/nearest-rows.ts';
import { neighbourGraph } from '../../analysis/similarity/neighbour-graph.ts';
import { smooth } from '../../analysis/similarity/smooth.ts';
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

describe('combineViews', () => {
  it('adds double-centred similarities brought to one spread, times their weights', () => {
    const other = { ...rows, values: rows.values.map((x) => x * 7) };
    const one = combineViews([{ name: 'a', weight: 1, rows }], 1);
    const two = combineViews(
      [
        { name: 'a', weight: 1, rows },
        { name: 'b', weight: 2, rows: other },
      ],
      1,
    );
    const [a, b] = [dense(one.rows), dense(two.rows)];
    for (let j = 1; j < 10; j++) {
      expect(product(b[0] ?? [], b[j] ?? [])).toBeCloseTo(3 * product(a[0] ?? [], a[j] ?? []), 4);
    }
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

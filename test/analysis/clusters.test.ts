import { describe, expect, it } from 'vitest';
import type { DenseRows } from '../../analysis/numeric/dense-rows.ts';
import { randomFrom } from '../../analysis/numeric/random.ts';
import { cluster } from '../../analysis/subjects/cluster.ts';
import { modularity } from '../../analysis/subjects/modularity.ts';

function points(count: number): DenseRows {
  const random = randomFrom(9);
  const values = Float64Array.from(
    { length: count * 2 },
    (_, at) => random() * 0.4 + (at % 2 === 0 ? (at >> 1) % 3 : 0),
  );
  return { rows: count, width: 2, values };
}

function inertiaOf(data: DenseRows, labels: readonly number[], count: number): number {
  let total = 0;
  for (let label = 0; label < count; label++) {
    const members = labels.flatMap((own, row) => (own === label ? [row] : []));
    for (let j = 0; j < data.width; j++) {
      const column = members.map((row) => data.values[row * data.width + j] ?? 0);
      const mean = column.reduce((sum, x) => sum + x, 0) / Math.max(1, column.length);
      total += column.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    }
  }
  return total;
}

/** Least inertia over all labelings: exponential, for tiny sets. */
function bestInertia(data: DenseRows, count: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let code = 0; code < count ** data.rows; code++) {
    const labels = Array.from({ length: data.rows }, (_, row) => Math.floor(code / count ** row) % count);
    best = Math.min(best, inertiaOf(data, labels, count));
  }
  return best;
}

const SETTINGS = { starts: 10, trial: 3, final: 40, sample: 3_000, seed: 1 };

describe('cluster', () => {
  it('finds the partition of least inertia that brute force finds', () => {
    const data = points(9);
    const { labels, inertia } = cluster(data, 3, SETTINGS);
    expect(inertia).toBeCloseTo(bestInertia(data, 3), 9);
    expect(inertiaOf(data, [...labels], 3)).toBeCloseTo(inertia, 9);
  });

  it('makes fewer clusters than asked when rows coincide', () => {
    const data = { rows: 6, width: 1, values: Float64Array.of(1, 1, 1, 2, 2, 2) };
    const { labels, inertia } = cluster(data, 5, SETTINGS);
    expect(new Set(labels).size).toBe(2);
    expect(inertia).toBeCloseTo(0, 12);
  });

  it('assigns all rows when it learns on a sample', () => {
    const { labels } = cluster(points(90), 3, { ...SETTINGS, sample: 30 });
    for (let row = 3; row < 90; row++) expect(labels[row]).toBe(labels[row % 3]);
  });

  it('makes no cluster of nothing', () => {
    expect(cluster({ rows: 0, width: 0, values: new Float64Array(0) }, 3, SETTINGS).labels).toHaveLength(0);
  });
});

describe('modularity', () => {
  it('is worked out as on paper for two linked pairs', () => {
    const graph = {
      rows: 4,
      width: 4,
      starts: Int32Array.of(0, 1, 2, 3, 4),
      columns: Int32Array.of(1, 0, 3, 2),
      values: Float32Array.of(1, 1, 1, 1),
    };
    expect(modularity(graph, Int32Array.of(0, 0, 1, 1), 1)).toBeCloseTo(0.5, 12);
    expect(modularity(graph, Int32Array.of(0, 0, 1, 1), 2)).toBeCloseTo(0, 12);
    expect(modularity(graph, Int32Array.of(0, 0, 0, 0), 1)).toBeCloseTo(0, 12);
  });
});

import { describe, expect, it } from 'vitest';
import type { Neighbours } from '../../analysis/similarity/nearest-rows.ts';
import { loneSignals } from '../../analysis/subjects/lone-signals.ts';
import { sampleSets } from '../bench/labelled-sets.ts';
import { loneFigures } from '../bench/lone-table.ts';

/** Three neighbours a report, each as near as told; none for null. */
function neighbours(nearness: readonly (number | null)[]): Neighbours {
  return {
    count: 3,
    ids: Int32Array.from(
      nearness.flatMap((value, row) => [1, 2, 3].map((step) => (value === null ? -1 : row + step))),
    ),
    scores: Float32Array.from(nearness.flatMap((value) => [value ?? 0, value ?? 0, value ?? 0])),
  };
}

/** Places of the lone reports of a theme of one cluster, or of those given. */
function lone(nearness: readonly (number | null)[], labels = new Int32Array(nearness.length)): number[] {
  const nothing = neighbours(nearness.map(() => 0));
  return loneSignals(neighbours(nearness), nothing, labels).flatMap((alone, row) => (alone ? [row] : []));
}

/** 24 reports about as near to others, `far` further away. */
function theme(far: number): number[] {
  const near = Array.from({ length: 24 - far }, (_, i) => 0.5 + 0.01 * (i % 5));
  return [...near, ...Array.from({ length: far }, (_, i) => 0.1 - 0.01 * i)];
}

describe('loneSignals', () => {
  it('leaves alone what stands far below the middle, and nothing else', () => {
    expect(lone(theme(1))).toEqual([23]);
    expect(lone(theme(0))).toEqual([]);
  });

  it('leaves one report in twelve alone at most, the farthest', () => {
    expect(lone(theme(6))).toEqual([22, 23]);
  });

  it('leaves reports without a neighbour alone however many', () => {
    expect(lone([...theme(0), null, null, null])).toEqual([24, 25, 26]);
  });

  it('takes a cluster that would mostly leave for a small subject', () => {
    const labels = new Int32Array(24).fill(0);
    labels.fill(1, 21);
    expect(lone(theme(3), labels)).toEqual([]);
  });

  it('tells lone reports of the sample from the others: area under the curve above .8', () => {
    const areas = sampleSets().map((set) => loneFigures(set).area);
    expect(areas.reduce((sum, area) => sum + area, 0) / areas.length).toBeGreaterThan(0.8);
  });
});

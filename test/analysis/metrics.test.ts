import { describe, expect, it } from 'vitest';
import { adjustedRand, areaUnderCurve, bCubed } from '../bench/metrics.ts';

describe('agreement with gold', () => {
  it('is whole for the same partition under other names', () => {
    expect(adjustedRand(['a', 'a', 'b', 'c'], [1, 1, 2, 3])).toBe(1);
    expect(bCubed(['a', 'a', 'b', 'c'], [1, 1, 2, 3])).toBeCloseTo(1, 12);
  });

  it('is that of scikit-learn for a known pair of partitions', () => {
    expect(adjustedRand([0, 0, 1, 2], [0, 0, 1, 1])).toBeCloseTo(0.5714285714, 9);
    expect(adjustedRand([0, 0, 0, 0], [0, 1, 2, 3])).toBeCloseTo(0, 12);
    expect(adjustedRand([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12);
  });

  it('is worked out as on paper for B-cubed', () => {
    // Precision 1/2 each, recall 1 each.
    expect(bCubed(['a', 'b'], [1, 1])).toBeCloseTo(2 / 3, 12);
    expect(bCubed(['a', 'a', 'b', 'b'], [1, 2, 3, 4])).toBeCloseTo(2 / 3, 12);
  });

  it('counts half a tie under the curve', () => {
    expect(areaUnderCurve([3, 2, 1], [true, false, false])).toBe(1);
    expect(areaUnderCurve([1, 1], [true, false])).toBe(0.5);
  });
});

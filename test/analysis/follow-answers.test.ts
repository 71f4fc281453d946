import { describe, expect, it } from 'vitest';
import { denseRow, denseRows } from '../../analysis/numeric/dense-rows.ts';
import { denseFeatures, type FeatureRows } from '../../analysis/numeric/feature-rows.ts';
import { ALONE, type Following, followAnswers } from '../../analysis/subjects/follow-answers.ts';

function features(...rows: number[][]): FeatureRows {
  const dense = denseRows(rows.length, rows[0]?.length ?? 3);
  rows.forEach((row, at) => {
    denseRow(dense, at).set(row);
  });
  return denseFeatures(dense);
}

const EAST = [1, 0, 0];
const NORTH = [0, 1, 0];
const BETWEEN = [0.8, 0.6, 0];
const ASIDE = [0.5, 0.87, 0];
const UP = [0, 0, 1];

function follow(
  following: Partial<Following> & Pick<Following, 'features' | 'labels' | 'answered'>,
): number[] {
  return [...followAnswers({ names: features(), named: [], seed: 1, ...following })];
}

describe('following answers', () => {
  it('moves a report from its cluster to the answered subject that it resembles', () => {
    const labels = Int32Array.from([0, 1, 0, 1, 0, 1]);
    const answered = new Map([
      [0, 0],
      [1, 1],
      [2, 0],
      [3, 1],
    ]);
    const rows = features(EAST, NORTH, EAST, NORTH, NORTH, EAST);
    expect(follow({ features: rows, labels, answered })).toEqual([0, 1, 0, 1, 1, 0]);
  });

  it('does not move a cluster for one of its reports, only those that are alike', () => {
    const labels = Int32Array.from([0, 0, 0, 0, 1]);
    const rows = features(EAST, EAST, [0.3, 0.95, 0], UP, NORTH);
    expect(follow({ features: rows, labels, answered: new Map([[0, 1]]) })).toEqual([1, 1, 0, 0, 1]);
  });

  it('lets go of clusters as fewer subjects are left to discover', () => {
    const rows = features(EAST, EAST, NORTH, NORTH, BETWEEN);
    const labels = Int32Array.from([0, 0, 1, 1, 2]);
    const once = new Map([[0, 0]]);
    const all = new Map([...once, [1, 0], [2, 1], [3, 1]] as [number, number][]);
    expect(
      follow({ features: features(EAST, EAST, NORTH, NORTH, [0.5, 0.5, 0.7]), labels, answered: once })[4],
    ).toBe(2);
    expect(follow({ features: rows, labels, answered: all })[4]).toBe(0);
  });

  it('brings in a lone signal only when it is like an answered report', () => {
    const rows = features(EAST, EAST, BETWEEN, UP);
    const labels = Int32Array.from([0, 0, ALONE, ALONE]);
    expect(follow({ features: rows, labels, answered: new Map([[0, 0]]) })).toEqual([0, 0, 0, ALONE]);
  });

  it('learns from the name that people gave to a subject', () => {
    const rows = features(EAST, EAST, NORTH, NORTH, UP);
    const labels = Int32Array.from([0, 0, 1, 1, ALONE]);
    const answered = new Map([
      [0, 0],
      [2, 1],
    ]);
    expect(follow({ features: rows, labels, answered })[4]).toBe(ALONE);
    const names = features(UP);
    expect(follow({ features: rows, labels, answered, names, named: [1] })[4]).toBe(1);
  });

  it('holds reports left alone against every subject', () => {
    const rows = features(EAST, ASIDE, ASIDE);
    const labels = Int32Array.from([0, ALONE, ALONE]);
    expect(follow({ features: rows, labels, answered: new Map([[0, 0]]) })[2]).toBe(0);
    const answered = new Map([
      [0, 0],
      [1, ALONE],
    ]);
    expect(follow({ features: rows, labels, answered })[2]).toBe(ALONE);
  });
});

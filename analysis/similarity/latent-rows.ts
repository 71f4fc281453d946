import { type DenseRows, denseRow, denseRows } from '../numeric/dense-rows.ts';
import { denseFeatures, type FeatureRows, selectFeatures } from '../numeric/feature-rows.ts';
import { principalAxes, project } from '../numeric/principal-axes.ts';
import { sampledRows } from '../numeric/sampled-rows.ts';

/** Leading directions that are kept: 100 are .005 AMI better than 60 on public sets, and better on field reports. */
const AXES = 80;
/** In a theme too large to compare all pairs, where subjects are many reports each: fewer say as much. */
const AXES_OF_A_LARGE_THEME = 64;
/** The directions are learned on this many reports at most; all reports are projected on them. */
const AXES_SAMPLE = 2_000;

/**
 * Similarities are the features squared: a turn of the power iteration is worth two. Of a sample one is enough as well
 * (AMI of the public sets taken for large themes .618; .616 with two, .618 when all pairs are compared).
 */
const TURNS = 1;

/** Coordinates of the reports on the leading principal directions of their features, the strongest first. */
export function latentRows(features: FeatureRows, seed: number): DenseRows {
  const sample =
    features.rows <= AXES_SAMPLE
      ? features
      : selectFeatures(features, sampledRows(features.rows, AXES_SAMPLE, seed));
  return project(features, principalAxes(sample, AXES_OF_A_LARGE_THEME, seed, TURNS).axes);
}

/**
 * The same from the similarities of all pairs, where they are known: eigenvectors times the square root of their
 * eigenvalue. No pass over the words is needed.
 */
export function latentRowsOf(similarities: DenseRows, seed: number): DenseRows {
  const { axes, strengths } = principalAxes(denseFeatures(similarities), AXES, seed, TURNS);
  const rows = denseRows(similarities.rows, axes.rows);
  strengths.forEach((eigenvalue, axis) => {
    const factor = Math.sqrt(eigenvalue);
    denseRow(axes, axis).forEach((value, row) => {
      rows.values[row * axes.rows + axis] = factor * value;
    });
  });
  return rows;
}

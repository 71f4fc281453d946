import type { DenseRows } from '../numeric/dense-rows.ts';
import type { FeatureRows } from '../numeric/feature-rows.ts';
import { latentRows, latentRowsOf } from './latent-rows.ts';
import { nearestFeatures } from './nearest-features.ts';
import { nearestInCells } from './nearest-in-cells.ts';
import { EXACT_ROWS, type Neighbours } from './nearest-rows.ts';
import { LINKED } from './neighbour-graph.ts';
import { similarityMatrix } from './similarity-matrix.ts';

/** Where reports stand: their coordinates on the leading directions, and their nearest neighbours. */
export interface Surroundings {
  readonly latent: DenseRows;
  readonly neighbours: Neighbours;
}

/** Through the similarities of all pairs while they are few, through samples and cells beyond. */
export function surroundings(
  features: FeatureRows,
  inWords: Neighbours,
  seed: number,
  count = LINKED,
): Surroundings {
  const { rows } = features;
  if (rows <= EXACT_ROWS) {
    const values = similarityMatrix(features);
    return {
      latent: latentRowsOf({ rows, width: rows, values }, seed),
      neighbours: nearestFeatures(features, count, values),
    };
  }
  const latent = latentRows(features, seed);
  return { latent, neighbours: nearestInCells(features, latent, inWords, count, seed) };
}

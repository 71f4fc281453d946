import type { FeatureRows } from '../numeric/feature-rows.ts';
import { nearestFeatures } from './nearest-features.ts';

const NEIGHBOURS = 10;

/**
 * Mean share of the neighbours of a report's neighbours that are its own, less what chance gives: 0 when neighbours are
 * drawn at random, 1 when the theme falls into closed circles. 0 for a theme too small to tell.
 */
export function reliabilityOf(features: FeatureRows): number {
  const { rows } = features;
  if (rows < 2 * NEIGHBOURS) return 0;
  const { ids } = nearestFeatures(features, NEIGHBOURS);
  const lists = Array.from({ length: rows }, (_, row) =>
    ids.subarray(row * NEIGHBOURS, (row + 1) * NEIGHBOURS).filter((id) => id >= 0),
  );
  let shared = 0;
  for (const neighbours of lists) {
    const own = new Set(neighbours);
    for (const id of neighbours) for (const other of lists[id] ?? []) if (own.has(other)) shared++;
  }
  const chance = NEIGHBOURS / rows;
  return (shared / (rows * NEIGHBOURS * NEIGHBOURS) - chance) / (1 - chance);
}

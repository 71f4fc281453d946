import { selectDenseRows } from '../numeric/dense-rows.ts';
import { selectFeatures } from '../numeric/feature-rows.ts';
import { selectRows } from '../numeric/sparse-rows.ts';
import type { Neighbours } from '../similarity/nearest-rows.ts';
import type { ThemeSpace } from '../similarity/theme-space.ts';
import { READ_NEIGHBOURS, type ThemeSurroundings } from '../subjects/group-space.ts';

/** A part of a theme, as it stands in the space of the whole. */
export interface Resample {
  readonly space: ThemeSpace;
  readonly around: ThemeSurroundings;
}

/**
 * The chosen reports of a theme, without any of the work on texts done again: they keep their features and coordinates,
 * and the neighbours that are chosen too.
 * @param around with more neighbours than grouping reads, see `lookAround`
 * @param kept rows, in increasing order
 */
export function resample(space: ThemeSpace, around: ThemeSurroundings, kept: Int32Array): Resample {
  const places = new Int32Array(space.ids.length).fill(-1);
  kept.forEach((row, at) => {
    places[row] = at;
  });
  const among = (neighbours: Neighbours, count: number): Neighbours =>
    neighboursAmong(neighbours, count, kept, places);
  return {
    space: {
      ...space,
      ids: Array.from(kept, (row) => space.ids[row] as string),
      features: selectFeatures(space.features, kept),
      words: selectRows(space.words, kept),
      hits: selectRows(space.hits, kept),
    },
    around: {
      latent: selectDenseRows(around.latent, kept),
      neighbours: among(around.neighbours, READ_NEIGHBOURS.neighbours),
      inWords: among(around.inWords, READ_NEIGHBOURS.inWords),
      inConcepts: among(around.inConcepts, READ_NEIGHBOURS.inConcepts),
    },
  };
}

/** The nearest `count` of the neighbours that are kept, by their new places. */
function neighboursAmong(
  neighbours: Neighbours,
  count: number,
  kept: Int32Array,
  places: Int32Array,
): Neighbours {
  const ids = new Int32Array(kept.length * count).fill(-1);
  const scores = new Float32Array(kept.length * count);
  kept.forEach((row, at) => {
    let found = 0;
    const end = (row + 1) * neighbours.count;
    for (let from = row * neighbours.count; from < end && found < count; from++) {
      const other = neighbours.ids[from] as number;
      if (other < 0) break;
      const place = places[other] as number;
      if (place < 0) continue;
      ids[at * count + found] = place;
      scores[at * count + found] = neighbours.scores[from] as number;
      found++;
    }
  });
  return { count, ids, scores };
}

import type { DenseRows } from '../numeric/dense-rows.ts';
import type { SparseRows } from '../numeric/sparse-rows.ts';
import { nearestOfFound } from '../similarity/nearest-of-found.ts';
import { EXACT_ROWS, type Neighbours, nearestRows } from '../similarity/nearest-rows.ts';
import { LINKED, neighbourGraph } from '../similarity/neighbour-graph.ts';
import { type Surroundings, surroundings } from '../similarity/surroundings.ts';
import { placeTexts, type ThemeSpace } from '../similarity/theme-space.ts';
import type { GroupSettings, StoredGrouping } from '../types.ts';
import { findClusters } from './find-clusters.ts';
import { matchIdentities } from './identities.ts';
import { LONE_CONCEPT_NEIGHBOURS, LONE_NEIGHBOURS, loneSignals } from './lone-signals.ts';
import { personLinks } from './person-links.ts';
import { type Placed, type Placing, placeReports } from './place-reports.ts';
import type { ReportTies } from './report-ties.ts';

/** Who is near whom in a theme, in each of the ways that grouping reads. */
export interface ThemeSurroundings extends Surroundings {
  readonly inWords: Neighbours;
  readonly inConcepts: Neighbours;
}

/** Neighbours of each report that grouping reads. */
export const READ_NEIGHBOURS = {
  neighbours: LINKED,
  inWords: LONE_NEIGHBOURS,
  inConcepts: LONE_CONCEPT_NEIGHBOURS,
} as const;

/**
 * Looks up the neighbours of every report of a theme.
 * @param times how many times more of them than grouping reads, for who means to leave reports out
 */
export function lookAround(space: ThemeSpace, seed: number, times = 1): ThemeSurroundings {
  const inWords = nearestRows(space.words, times * READ_NEIGHBOURS.inWords, space.models.words.stems);
  return {
    ...surroundings(space.features, inWords, seed, times * READ_NEIGHBOURS.neighbours),
    inWords,
    inConcepts: nearestInConcepts(space.hits, inWords, times * READ_NEIGHBOURS.inConcepts),
  };
}

/** Among all reports of a theme; in a large one among those near in words, whose search takes ten times less. */
function nearestInConcepts(hits: SparseRows, inWords: Neighbours, count: number): Neighbours {
  return hits.rows <= EXACT_ROWS ? nearestRows(hits, count) : nearestOfFound(hits, inWords, count);
}

/** Titles that people gave, by the id of their subject, as rows of a theme's space. */
export function titlesIn(space: ThemeSpace, titles: ReadonlyMap<string, string>): Placing['names'] {
  return { rows: placeTexts(space, [...titles.values()]), subjects: [...titles.keys()] };
}

export interface SpaceToGroup {
  readonly space: ThemeSpace;
  readonly around: ThemeSurroundings;
  readonly ties: ReportTies;
  readonly names: Placing['names'];
  readonly settings: GroupSettings;
  readonly previous: StoredGrouping | null;
  readonly onProgress?: (share: number) => void;
}

/** From a theme's space to the subject of each report: clusters, then what people decided, then lone signals. */
export function groupSpace(theme: SpaceToGroup): { readonly placed: Placed; readonly points: DenseRows } {
  const { space, around, ties, names, settings, previous, onProgress = () => undefined } = theme;
  const { ids } = space;
  const graph = neighbourGraph(around.neighbours, personLinks(ties, ids));
  const { labels, points, affinity } = findClusters(
    space,
    around.latent,
    graph,
    settings,
    previous,
    onProgress,
  );
  const placed = placeReports({
    ids,
    features: space.features,
    names,
    seed: settings.seed,
    ties,
    labels,
    affinity,
    lone: loneSignals(around.inWords, around.inConcepts, labels),
    keepAll: settings.keepAll,
    identities: matchIdentities(labels, ids, previous, (id) => ties.subjectOf(id)),
  });
  return { placed, points };
}

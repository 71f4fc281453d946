import { kmeans } from 'ml-kmeans';
import { bestFirst } from '../numeric/best-first.ts';
import { type DenseRows, denseRow, selectDenseRows } from '../numeric/dense-rows.ts';
import { randomFrom } from '../numeric/random.ts';
import { sampledRows } from '../numeric/sampled-rows.ts';
import { assign, type Partition } from './assign.ts';
import { lloyd, type Run } from './lloyd.ts';
import { spreadCentres } from './spread-centres.ts';

export interface ClusterSettings {
  readonly starts: number;
  /** Iterations of each start; the best few starts then go on to the end. */
  readonly trial: number;
  /** Most iterations of those few; 0 keeps the trial. */
  readonly final: number;
  /** Centres are learned on this many rows at most, then every row goes to the nearest. */
  readonly sample: number;
  readonly seed: number;
}

const TOLERANCE = 1e-6;
/** Starts that are worth finishing: the best after a few iterations is nearly always among them. */
const FINISHED = 2;

/**
 * k-means on unit rows, the best of several starts (k-means++, Arthur and Vassilvitskii 2007). The first Lloyd
 * iterations of each start are our own, on typed arrays and with bounds: ten starts of ten iterations on 1,000 rows of 80
 * for 25 clusters take .2 s, for 60 clusters .2 s, where ml-kmeans takes 1.0 and 1.9 s; it takes the best starts to their
 * end. The number of clusters may come out smaller than `count` when rows coincide.
 */
export function cluster(points: DenseRows, count: number, settings: ClusterSettings): Partition {
  if (points.rows === 0) return assign(points, []);
  const random = randomFrom(settings.seed);
  const sample = selectDenseRows(points, sampledRows(points.rows, settings.sample, settings.seed));
  const tried = Array.from({ length: settings.starts }, () =>
    lloyd(sample, spreadCentres(sample, Math.min(count, sample.rows), random), settings.trial),
  );
  let runs = bestFirst(tried, ({ inertia }) => -inertia);
  if (settings.final > 0)
    runs = runs.slice(0, FINISHED).map(({ centres }) => finish(sample, centres, settings.final));
  const best = bestFirst(runs, ({ inertia }) => -inertia)[0];
  return assign(points, best?.centres ?? []);
}

/** The last iterations, by ml-kmeans. It reads indexes only, so rows may stay typed arrays although its types differ. */
function finish(sample: DenseRows, start: readonly Float64Array[], maxIterations: number): Run {
  const rows = Array.from({ length: sample.rows }, (_, row) => denseRow(sample, row) as unknown as number[]);
  const initialization = start.map((centre) => Array.from(centre));
  const { centroids } = kmeans(rows, start.length, {
    initialization,
    maxIterations,
    tolerance: TOLERANCE,
    distanceFunction: squared,
  });
  const centres = centroids.map((centre) => Float64Array.from(centre));
  return { centres, inertia: assign(sample, centres).inertia };
}

/** Called by ml-kmeans alone, so that it is compiled for a row and a centre of it. */
function squared(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) {
    const difference = (a[j] as number) - (b[j] as number);
    sum += difference * difference;
  }
  return sum;
}

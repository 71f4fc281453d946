import { kmeans } from 'ml-kmeans';
import { bestFirst } from '../numeric/best-first.ts';
import { type DenseRows, denseRow, dot } from '../numeric/dense-rows.ts';
import { type Random, randomFrom } from '../numeric/random.ts';

/** A partition by k-means: the cluster of each row, and the sum of squared distances to the centres. */
export interface Partition {
  readonly labels: Int32Array;
  readonly centres: readonly Float64Array[];
  readonly inertia: number;
}

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
/** A report leaves the subject it was in when another is nearer by this much (half squared distances of unit rows). */
const CLEARLY = 0.05;
/** Starts that are worth finishing: the best after a few iterations is nearly always among them. */
const FINISHED = 2;

/**
 * k-means on unit rows, the best of several starts (k-means++, Arthur and Vassilvitskii 2007; Lloyd's iterations by
 * ml-kmeans). The number of clusters may come out smaller than `count` when rows coincide.
 */
export function cluster(points: DenseRows, count: number, settings: ClusterSettings): Partition {
  if (points.rows === 0) return assign(points, []);
  const random = randomFrom(settings.seed);
  const sample = sampleRows(points, settings.sample, random);
  const tried = Array.from({ length: settings.starts }, () => {
    const centres = spreadCentres(sample, Math.min(count, sample.length), random);
    return iterate(sample, centres, settings.trial);
  });
  let runs = bestFirst(tried, ({ inertia }) => -inertia);
  if (settings.final > 0)
    runs = runs.slice(0, FINISHED).map(({ centres }) => iterate(sample, centres, settings.final));
  const best = bestFirst(runs, ({ inertia }) => -inertia)[0];
  return assign(
    points,
    (best?.centres ?? []).map((centre) => Float64Array.from(centre)),
  );
}

interface Run {
  readonly centres: number[][];
  readonly inertia: number;
}

function iterate(sample: number[][], initialization: number[][], maxIterations: number): Run {
  const { centroids, clusters } = kmeans(sample, initialization.length, {
    initialization,
    maxIterations,
    tolerance: TOLERANCE,
    distanceFunction: squared,
  });
  const inertia = clusters.reduce(
    (sum, label, row) => sum + squared(sample[row] ?? [], centroids[label] ?? []),
    0,
  );
  return { centres: centroids, inertia };
}

/**
 * Puts each row with the nearest centre; the lower cluster number among equals.
 * @param held cluster that each row stays in unless another is clearly nearer; below 0 for none
 */
export function assign(points: DenseRows, centres: readonly Float64Array[], held?: Int32Array): Partition {
  const labels = new Int32Array(points.rows);
  const halves = centres.map((centre) => dot(centre, centre) / 2);
  let inertia = 0;
  for (let row = 0; row < points.rows; row++) {
    const values = denseRow(points, row);
    const own = held?.[row] ?? -1;
    let best = 0;
    let nearest = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < centres.length; label++) {
      const stay = label === own ? CLEARLY : 0;
      const closeness = dot(values, centres[label] as Float64Array) - (halves[label] as number) + stay;
      if (closeness > nearest + 1e-12) {
        nearest = closeness;
        best = label;
      }
    }
    labels[row] = best;
    inertia += centres.length === 0 ? 0 : Math.max(0, dot(values, values) - 2 * nearest);
  }
  return { labels, centres, inertia };
}

/** ml-kmeans reads indexes only, so rows may stay typed arrays although its types ask for number[]. */
function sampleRows(points: DenseRows, most: number, random: Random): number[][] {
  const rows = Array.from({ length: points.rows }, (_, row) => row);
  if (rows.length > most) {
    for (let i = 0; i < most; i++) {
      const j = i + Math.floor(random() * (rows.length - i));
      [rows[i], rows[j]] = [rows[j] as number, rows[i] as number];
    }
    rows.length = most;
    rows.sort((a, b) => a - b);
  }
  return rows.map((row) => denseRow(points, row) as unknown as number[]);
}

/** k-means++: each next centre is drawn with a chance that grows with its squared distance to those chosen. */
function spreadCentres(rows: readonly number[][], count: number, random: Random): number[][] {
  const centres: number[][] = [];
  const distances = new Float64Array(rows.length).fill(Number.POSITIVE_INFINITY);
  let next = Math.floor(random() * rows.length);
  while (centres.length < count) {
    const centre = rows[next] as number[];
    centres.push(Array.from(centre));
    let total = 0;
    for (let row = 0; row < rows.length; row++) {
      const distance = Math.min(distances[row] as number, squared(rows[row] as number[], centre));
      distances[row] = distance;
      total += distance;
    }
    if (total < 1e-9) break;
    next = draw(distances, random() * total);
  }
  return centres;
}

function draw(weights: Float64Array, target: number): number {
  let left = target;
  for (let row = 0; row < weights.length; row++) {
    left -= weights[row] as number;
    if (left < 0) return row;
  }
  return weights.length - 1;
}

function squared(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) {
    const difference = (a[j] as number) - (b[j] as number);
    sum += difference * difference;
  }
  return sum;
}

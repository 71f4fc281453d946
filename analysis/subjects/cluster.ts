import { kmeans } from 'ml-kmeans';
import { bestFirst } from '../numeric/best-first.ts';
import { type DenseRows, denseRow, selectDenseRows } from '../numeric/dense-rows.ts';
import { type Random, randomFrom } from '../numeric/random.ts';
import { sampledRows } from '../numeric/sampled-rows.ts';
import { assign, type Partition } from './assign.ts';

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
 * iterations of each start are written out on typed arrays: ten starts of ten iterations on 1,000 rows of 80 for 25
 * clusters take .6 s, where ml-kmeans takes 1.1 s; it takes the best starts to their end. The number of clusters may come out smaller than `count` when rows
 * coincide.
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

interface Run {
  readonly centres: readonly Float64Array[];
  readonly inertia: number;
}

/** The first iterations of a start; clusters that lose all their rows keep their centre. */
function lloyd(sample: DenseRows, initial: readonly Float64Array[], iterations: number): Run {
  let centres = initial;
  let partition = assign(sample, centres);
  for (let turn = 1; turn < iterations; turn++) {
    centres = meansOf(sample, partition.labels, centres);
    const next = assign(sample, centres);
    const gained = partition.inertia - next.inertia;
    partition = next;
    if (gained <= TOLERANCE * partition.inertia) break;
  }
  return { centres: meansOf(sample, partition.labels, centres), inertia: partition.inertia };
}

function meansOf(sample: DenseRows, labels: Int32Array, before: readonly Float64Array[]): Float64Array[] {
  const sums = before.map((centre) => new Float64Array(centre.length));
  const sizes = new Float64Array(before.length);
  for (let row = 0; row < sample.rows; row++) {
    const label = labels[row] as number;
    const sum = sums[label] as Float64Array;
    const values = denseRow(sample, row);
    for (let j = 0; j < sum.length; j++) sum[j] = (sum[j] as number) + (values[j] as number);
    sizes[label] = (sizes[label] as number) + 1;
  }
  return sums.map((sum, label) => {
    const size = sizes[label] as number;
    return size === 0 ? (before[label] as Float64Array) : sum.map((value) => value / size);
  });
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

/** k-means++: each next centre is drawn with a chance that grows with its squared distance to those chosen. */
function spreadCentres(sample: DenseRows, count: number, random: Random): Float64Array[] {
  const centres: Float64Array[] = [];
  const distances = new Float64Array(sample.rows).fill(Number.POSITIVE_INFINITY);
  let next = Math.floor(random() * sample.rows);
  while (centres.length < count) {
    const centre = denseRow(sample, next).slice();
    centres.push(centre);
    let total = 0;
    for (let row = 0; row < sample.rows; row++) {
      const distance = Math.min(distances[row] as number, squared(denseRow(sample, row), centre));
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

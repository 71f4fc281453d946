import { kmeans } from 'ml-kmeans';
import { bestFirst } from '../numeric/best-first.ts';
import { type DenseRows, denseRow, denseRows, dot } from '../numeric/dense-rows.ts';
import { type Random, randomFrom } from '../numeric/random.ts';
import { sampledRows } from '../numeric/sampled-rows.ts';

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
 * k-means on unit rows, the best of several starts (k-means++, Arthur and Vassilvitskii 2007). The first Lloyd
 * iterations of each start are written out on typed arrays: ml-kmeans takes six times as long for them, since it makes
 * arrays anew for each row; it takes the best starts to their end. The number of clusters may come out smaller than `count` when rows coincide.
 */
export function cluster(points: DenseRows, count: number, settings: ClusterSettings): Partition {
  if (points.rows === 0) return assign(points, []);
  const random = randomFrom(settings.seed);
  const sample = selectRows(points, sampledRows(points.rows, settings.sample, settings.seed));
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

/**
 * Puts each row with the nearest centre; the lower cluster number among equals.
 * @param held cluster that each row stays in unless another is clearly nearer; below 0 for none
 */
export function assign(points: DenseRows, centres: readonly Float64Array[], held?: Int32Array): Partition {
  const labels = new Int32Array(points.rows);
  const halves = centres.map((centre) => dot(centre, centre) / 2);
  const flat = flatten(centres, points.width);
  const products = new Float64Array(flat.rows);
  let inertia = 0;
  for (let row = 0; row < points.rows; row++) {
    const values = denseRow(points, row);
    const own = held?.[row] ?? -1;
    productsWith(flat, values, products);
    let best = 0;
    let nearest = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < centres.length; label++) {
      const stay = label === own ? CLEARLY : 0;
      const closeness = (products[label] as number) - (halves[label] as number) + stay;
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

/** Centres one after the other, with null ones up to a multiple of four. */
function flatten(centres: readonly Float64Array[], width: number): DenseRows {
  const flat = denseRows(Math.ceil(centres.length / 4) * 4, width);
  centres.forEach((centre, label) => {
    denseRow(flat, label).set(centre);
  });
  return flat;
}

/** Inner products of a vector with each row, four rows in one pass: twice as fast as one by one. */
function productsWith({ rows, width, values }: DenseRows, vector: Float64Array, out: Float64Array): void {
  for (let row = 0; row < rows; row += 4) {
    const from = row * width;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = 0; k < width; k++) {
      const value = vector[k] as number;
      a += value * (values[from + k] as number);
      b += value * (values[from + width + k] as number);
      c += value * (values[from + 2 * width + k] as number);
      d += value * (values[from + 3 * width + k] as number);
    }
    out[row] = a;
    out[row + 1] = b;
    out[row + 2] = c;
    out[row + 3] = d;
  }
}

function selectRows(points: DenseRows, chosen: Int32Array): DenseRows {
  const rows = denseRows(chosen.length, points.width);
  chosen.forEach((row, at) => {
    denseRow(rows, at).set(denseRow(points, row));
  });
  return rows;
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

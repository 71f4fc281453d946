import { type DenseRows, denseRow } from '../numeric/dense-rows.ts';
import { BoundedAssignment } from './bounded-assignment.ts';

/** Centres of a k-means, and the sum of squared distances to those before. */
export interface Run {
  readonly centres: readonly Float64Array[];
  readonly inertia: number;
}

const TOLERANCE = 1e-6;

/** The first iterations of k-means from a start; clusters that lose all their rows keep their centre. */
export function lloyd(sample: DenseRows, initial: readonly Float64Array[], iterations: number): Run {
  const assignment = new BoundedAssignment(sample, initial);
  let centres = initial;
  let inertia = assignment.inertia;
  for (let turn = 1; turn < iterations; turn++) {
    centres = meansOf(sample, assignment.labels, centres);
    assignment.follow(centres);
    const gained = inertia - assignment.inertia;
    inertia = assignment.inertia;
    if (gained <= TOLERANCE * inertia) break;
  }
  return { centres: meansOf(sample, assignment.labels, centres), inertia };
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

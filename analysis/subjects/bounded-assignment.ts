import { type DenseRows, denseRow, denseRows, dot } from '../numeric/dense-rows.ts';

/** How much farther a centre must be, by its bound, to be passed over: far above the rounding of a distance. */
const MARGIN = 1e-5;

/**
 * The nearest of some centres for each row, worked out again as the centres move. What a centre moved by bounds how
 * near it can have come to a row, so that most are passed over (Elkan 2003, "Using the triangle inequality to accelerate
 * k-means"). The labels and the inertia are those of `assign`, to the bit.
 */
export class BoundedAssignment {
  readonly labels: Int32Array;
  /** Sum of squared distances of the rows to their centres. */
  inertia = 0;
  readonly #points: DenseRows;
  readonly #squares: Float64Array;
  readonly #centres: DenseRows;
  readonly #halves: Float64Array;
  /** At least the distance of row i to centre j, at i * centres + j. */
  readonly #bounds: Float64Array;
  /** Distance of each row to its centre, before the centres moved. */
  readonly #distances: Float64Array;
  /** Centres that are compared with a row, and their inner products with it. */
  readonly #asked: Int32Array;
  readonly #products: Float64Array;

  constructor(points: DenseRows, centres: readonly Float64Array[]) {
    this.#points = points;
    this.#squares = Float64Array.from({ length: points.rows }, (_, row) => {
      const values = denseRow(points, row);
      return dot(values, values);
    });
    this.#centres = denseRows(centres.length, points.width);
    this.#halves = new Float64Array(centres.length);
    this.labels = new Int32Array(points.rows);
    this.#bounds = new Float64Array(points.rows * centres.length);
    this.#distances = new Float64Array(points.rows).fill(Number.POSITIVE_INFINITY);
    this.#asked = new Int32Array(centres.length);
    this.#products = new Float64Array(centres.length + 3);
    this.follow(centres);
  }

  /** Assigns every row anew; there are as many centres as before. */
  follow(centres: readonly Float64Array[]): void {
    const moves = this.#move(centres);
    this.inertia = 0;
    for (let row = 0; row < this.#points.rows; row++) this.#assign(row, moves);
  }

  /** Takes the new places of the centres; returns how far each went. */
  #move(centres: readonly Float64Array[]): Float64Array {
    return Float64Array.from(centres, (centre, label) => {
      const place = denseRow(this.#centres, label);
      let square = 0;
      for (let j = 0; j < place.length; j++) square += ((centre[j] as number) - (place[j] as number)) ** 2;
      place.set(centre);
      this.#halves[label] = dot(centre, centre) / 2;
      return Math.sqrt(square);
    });
  }

  #assign(row: number, moves: Float64Array): void {
    const asked = this.#ask(row, moves);
    this.#compare(row, asked);
    const first = row * moves.length;
    let best = 0;
    let nearest = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < asked; at++) {
      const label = this.#asked[at] as number;
      const closeness = (this.#products[at] as number) - (this.#halves[label] as number);
      this.#bounds[first + label] = this.#distance(row, closeness);
      if (closeness > nearest + 1e-12) {
        nearest = closeness;
        best = label;
      }
    }
    this.labels[row] = best;
    this.#distances[row] = this.#distance(row, nearest);
    if (asked > 0) this.inertia += Math.max(0, (this.#squares[row] as number) - 2 * nearest);
  }

  /** Notes, in order, its own centre and those that may be nearer to a row; returns how many. */
  #ask(row: number, moves: Float64Array): number {
    const own = this.labels[row] as number;
    const first = row * moves.length;
    // What is known of the distance to its own centre, from above.
    const limit = (this.#distances[row] as number) + (moves[own] ?? 0) + MARGIN;
    let count = 0;
    for (let label = 0; label < moves.length; label++) {
      const bound = (this.#bounds[first + label] as number) - (moves[label] as number);
      this.#bounds[first + label] = bound;
      if (label === own || bound <= limit) this.#asked[count++] = label;
    }
    return count;
  }

  /** Inner products of a row with the centres asked for, four in one pass: each value of the row is read once for the four. */
  #compare(row: number, count: number): void {
    const { width, values } = this.#points;
    const centres = this.#centres.values;
    const from = row * width;
    for (let at = 0; at < count; at += 4) {
      const first = (this.#asked[at] as number) * width;
      const second = (this.#asked[Math.min(at + 1, count - 1)] as number) * width;
      const third = (this.#asked[Math.min(at + 2, count - 1)] as number) * width;
      const fourth = (this.#asked[Math.min(at + 3, count - 1)] as number) * width;
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let k = 0; k < width; k++) {
        const value = values[from + k] as number;
        a += value * (centres[first + k] as number);
        b += value * (centres[second + k] as number);
        c += value * (centres[third + k] as number);
        d += value * (centres[fourth + k] as number);
      }
      this.#products[at] = a;
      this.#products[at + 1] = b;
      this.#products[at + 2] = c;
      this.#products[at + 3] = d;
    }
  }

  #distance(row: number, closeness: number): number {
    return Math.sqrt(Math.max(0, (this.#squares[row] as number) - 2 * closeness));
  }
}

import { relativesOf } from './unknown-stems.ts';
import type { StemVectors, VectorTable } from './vector-table.ts';

/** Both vectors of a text; null vectors for a text of which nothing is known. */
export interface TextVectors {
  readonly meaning: Float64Array;
  readonly company: Float64Array;
}

/**
 * The weighted means of the vectors of a text's stems. Stems that the table does not know are guessed only in a text
 * where it knows none: beside known ones a guess does harm (mean AMI of five public sets .602 where it counts as much,
 * .621 where it counts next to nothing).
 */
export function textVectors(table: VectorTable, stems: readonly string[]): TextVectors {
  const places = knownPlaces(table, stems);
  const [used, shares] = places.length > 0 ? [places, null] : guessedPlaces(table, stems);
  return {
    meaning: weightedMean(table.meaning, table.width, used, shares),
    company: weightedMean(table.company, table.width, used, shares),
  };
}

function knownPlaces({ places }: VectorTable, stems: readonly string[]): number[] {
  const known: number[] = [];
  for (const stem of stems) {
    const place = places.get(stem);
    if (place !== undefined) known.push(place);
  }
  return known;
}

/** The stems that stand in for each unknown one, and the share of it that each has. */
function guessedPlaces(table: VectorTable, stems: readonly string[]): [number[], number[]] {
  const guesses = stems.map((stem) => relativesOf(table, stem));
  return [guesses.flat(), guesses.flatMap((relatives) => relatives.map(() => 1 / relatives.length))];
}

/** @param shares of each place, 1 when absent */
function weightedMean(
  vectors: StemVectors,
  width: number,
  places: readonly number[],
  shares: readonly number[] | null,
): Float64Array {
  const weights = places.map((place, at) => (shares?.[at] ?? 1) * (vectors.weights[place] as number));
  const factors = places.map((place, at) => (weights[at] as number) * (vectors.scales[place] as number));
  const sum = new Float64Array(width);
  for (let at = 0; at < places.length; at += 4) addFour(sum, vectors.digits, places, factors, at);
  const total = weights.reduce((all, weight) => all + weight, 0);
  if (total > 0) for (let j = 0; j < width; j++) sum[j] = (sum[j] as number) / total;
  return sum;
}

/** Adds the vectors of four places, each times its factor, in one pass over the sum: a third of the time of four. */
function addFour(
  sum: Float64Array,
  digits: Int8Array,
  places: readonly number[],
  factors: readonly number[],
  at: number,
): void {
  const width = sum.length;
  // Beyond the last: nothing of any stem.
  const a = (places[at] ?? 0) * width;
  const b = (places[at + 1] ?? 0) * width;
  const c = (places[at + 2] ?? 0) * width;
  const d = (places[at + 3] ?? 0) * width;
  const [p, q, r, s] = [factors[at] ?? 0, factors[at + 1] ?? 0, factors[at + 2] ?? 0, factors[at + 3] ?? 0];
  for (let j = 0; j < width; j++)
    sum[j] =
      (sum[j] as number) +
      p * (digits[a + j] as number) +
      q * (digits[b + j] as number) +
      r * (digits[c + j] as number) +
      s * (digits[d + j] as number);
}

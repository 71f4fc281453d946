import { selectRows } from '../numeric/sparse-rows.ts';
import type { GroupingIndex } from '../similarity/grouping-index.ts';
import { nearestFeatures } from '../similarity/nearest-features.ts';
import { EXACT_ROWS, type Neighbours, nearestAmong } from '../similarity/nearest-rows.ts';
import { RowComparison } from '../similarity/row-comparison.ts';
import { similarityMatrix } from '../similarity/similarity-matrix.ts';

/** Neighbours that are heard beside a report. On the sample 8 to 12 are one plateau. */
const NEIGHBOURS = 10;
/** In a smaller theme fewer: one for so many reports. */
const REPORTS_A_NEIGHBOUR = 10;
/** Beyond this many pairs in a large theme, only those that share the rarest words are compared. */
const MOST_PAIRS = 1_000_000;
const CANDIDATES = 50;

/** Reports compared with a blocking point, and the score of each, from -1 to 1: 0 is what chance gives in the theme. */
export interface AnswerScores {
  readonly rows: readonly number[];
  readonly scores: Float64Array;
}

/**
 * Scores of answering reports, rows of the index, for the point at a place of `points`. Heard: the two reports, and in
 * a theme of which all pairs can be compared their neighbours too.
 */
export function answerScores(
  points: readonly number[],
  answering: readonly number[],
  index: GroupingIndex,
): (at: number) => AnswerScores {
  if (points.length === 0 || answering.length === 0) return () => ({ rows: [], scores: new Float64Array(0) });
  if (index.space.features.rows > EXACT_ROWS) return scoresOfPairs(points, answering, index);
  const score = heardWithNeighbours(index);
  return (at) => ({ rows: answering, scores: score(points[at] as number, answering) });
}

/** Cosines of the two reports alone. */
function scoresOfPairs(
  points: readonly number[],
  answering: readonly number[],
  { space, lengths }: GroupingIndex,
): (at: number) => AnswerScores {
  const comparison = new RowComparison(space.features, space.features);
  const candidatesOf = candidateLists(points, answering, space.words);
  return (at) => {
    const [point, rows] = [points[at] as number, candidatesOf(at)];
    const similarities = comparison.compare(point, rows);
    return { rows, scores: similarities.map((value, i) => cosine(value, lengths, point, rows[i] as number)) };
  };
}

/**
 * Mean of four cosines: of the point and the answer, of the point's neighbours and the answer, of the point and the
 * answer's neighbours, and of the neighbours of both; a report says nothing of itself. A practice that answers a
 * neighbour of a point most often answers the point: on the sample, first answers right .33 to .39, of the right ones
 * .02 more among five. It is a step of `smooth` (Wu et al. 2019) on both sides.
 */
function heardWithNeighbours({
  space,
  lengths,
}: GroupingIndex): (point: number, answering: readonly number[]) => Float64Array {
  const { rows } = space.features;
  const matrix = similarityMatrix(space.features);
  const around = nearestFeatures(
    space.features,
    Math.min(NEIGHBOURS, Math.round(rows / REPORTS_A_NEIGHBOUR)),
    matrix,
  );
  turnToCosines(matrix, lengths);
  const line = new Float64Array(rows);
  return (point, answering) => {
    for (let row = 0; row < rows; row++)
      line[row] = withNeighbours(around, point, (one) => matrix[one * rows + row] as number);
    return Float64Array.from(answering, (answer) =>
      withNeighbours(around, answer, (one) => line[one] as number),
    );
  };
}

/** Mean of what a row says and of what its neighbours say, the nearer the more; what the row says without neighbours. */
function withNeighbours(
  { count, ids, scores }: Neighbours,
  row: number,
  says: (row: number) => number,
): number {
  let [sum, total] = [0, 0];
  for (let at = row * count; at < (row + 1) * count && (ids[at] as number) >= 0; at++) {
    const weight = Math.max(0, scores[at] as number);
    sum += weight * says(ids[at] as number);
    total += weight;
  }
  return total < 1e-9 ? says(row) : (says(row) + sum / total) / 2;
}

/** In place; 0 between a report and itself. */
function turnToCosines(matrix: Float64Array, lengths: Float64Array): void {
  const rows = lengths.length;
  for (let row = 0; row < rows; row++) {
    for (let other = 0; other < rows; other++) {
      const at = row * rows + other;
      matrix[at] = row === other ? 0 : cosine(matrix[at] as number, lengths, row, other);
    }
  }
}

/**
 * Cosine of two centred rows, with what centring took from it: the mean of a row's cosines with the others is brought
 * to -1 / (n - 1), which in a theme of twenty reports is more than what tells an answer.
 */
function cosine(similarity: number, lengths: Float64Array, row: number, other: number): number {
  const product = (lengths[row] as number) * (lengths[other] as number);
  const rows = lengths.length;
  return product < 1e-9 ? 0 : (((rows - 1) * similarity) / product + 1) / rows;
}

function candidateLists(
  points: readonly number[],
  answering: readonly number[],
  words: GroupingIndex['space']['words'],
): (at: number) => readonly number[] {
  if (points.length * answering.length <= MOST_PAIRS) return () => answering;
  const { ids } = nearestAmong(selectRows(words, points), selectRows(words, answering), CANDIDATES);
  return (at) =>
    [...ids.subarray(at * CANDIDATES, (at + 1) * CANDIDATES)]
      .filter((id) => id >= 0)
      .map((id) => answering[id] as number);
}

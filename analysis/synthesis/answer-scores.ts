import { selectRows } from '../numeric/sparse-rows.ts';
import type { GroupingIndex } from '../similarity/grouping-index.ts';
import { nearestFeatures } from '../similarity/nearest-features.ts';
import { EXACT_ROWS, type Neighbours, nearestAmong } from '../similarity/nearest-rows.ts';
import { RowComparison } from '../similarity/row-comparison.ts';
import { similarityMatrix } from '../similarity/similarity-matrix.ts';
import { centredCosine, typicalCosine } from './centred-cosine.ts';

/** Neighbours that are heard beside a report. On the sample 8 to 12 are one plateau. */
const NEIGHBOURS = 10;
/** In a smaller theme fewer: one for so many reports. */
const REPORTS_A_NEIGHBOUR = 10;
/** Beyond this many pairs in a large theme, only those that share the rarest words are compared. */
const MOST_PAIRS = 1_000_000;
const CANDIDATES = 50;

/**
 * From how many typical cosines on a report is an answer: of two reports alone, and of a mean over their neighbours,
 * which lies nearer to 0. About as many orphans are listed as the sample's gold has, with earlier vectors too; which ones is
 * hardly known: a point whose answers are taken away has a lower best score .60 of the time.
 */
const ALONE_FROM = 1.3;
const WITH_NEIGHBOURS_FROM = 0.65;

/** Reports compared with a blocking point, and the score of each, from -1 to 1: 0 is what chance gives in the theme. */
export interface ComparedReports {
  readonly rows: readonly number[];
  readonly scores: Float64Array;
}

export interface AnswerScores {
  /** For the point at a place of the points. */
  readonly ofPoint: (at: number) => ComparedReports;
  /** From this score on a report is an answer. */
  readonly from: number;
}

/**
 * Scores of answering reports, rows of the index, for points. Heard: the two reports, and in a theme of which all pairs
 * can be compared their neighbours too.
 */
export function answerScores(
  points: readonly number[],
  answering: readonly number[],
  index: GroupingIndex,
  seed: number,
): AnswerScores {
  if (points.length === 0 || answering.length === 0)
    return { ofPoint: () => ({ rows: [], scores: new Float64Array(0) }), from: 0 };
  const typical = typicalCosine(index, seed);
  if (index.space.features.rows > EXACT_ROWS)
    return { ofPoint: scoresOfPairs(points, answering, index), from: ALONE_FROM * typical };
  const score = heardWithNeighbours(index);
  return {
    ofPoint: (at) => ({ rows: answering, scores: score(points[at] as number, answering) }),
    from: WITH_NEIGHBOURS_FROM * typical,
  };
}

/** Cosines of the two reports alone. */
function scoresOfPairs(
  points: readonly number[],
  answering: readonly number[],
  { space, lengths }: GroupingIndex,
): AnswerScores['ofPoint'] {
  const comparison = new RowComparison(space.features, space.features);
  const candidatesOf = candidateLists(points, answering, space.words);
  return (at) => {
    const [point, rows] = [points[at] as number, candidatesOf(at)];
    const similarities = comparison.compare(point, rows);
    return {
      rows,
      scores: similarities.map((value, i) => centredCosine(value, lengths, point, rows[i] as number)),
    };
  };
}

/**
 * Mean of four cosines: of the point and the answer, of the point's neighbours and the answer, of the point and the
 * answer's neighbours, and of the neighbours of both; a report says nothing of itself. A practice that answers a
 * neighbour of a point most often answers the point: of the right answers .44 are among five instead of .40 on the
 * sample, .65 instead of .60 on public sets. It is a step of `smooth` (Wu et al. 2019) on both sides.
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

/** Mean of what a row says and of what its neighbours say, by their squared similarity; what the row says without neighbours. */
function withNeighbours(
  { count, ids, scores }: Neighbours,
  row: number,
  says: (row: number) => number,
): number {
  let [sum, total] = [0, 0];
  for (let at = row * count; at < (row + 1) * count && (ids[at] as number) >= 0; at++) {
    const near = Math.max(0, scores[at] as number);
    const weight = near * near;
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
      matrix[at] = row === other ? 0 : centredCosine(matrix[at] as number, lengths, row, other);
    }
  }
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

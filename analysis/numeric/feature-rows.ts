import { type DenseRows, denseRow, denseRows, dot, selectDenseRows } from './dense-rows.ts';
import { appendRows, meanRow, rowDot, rowRange, type SparseRows, selectRows } from './sparse-rows.ts';

/**
 * A matrix whose rows have a sparse part and, beside it, a dense part. The similarity of two rows is the inner product
 * of what they are once the mean row is taken from them. The sparse part is never centred in fact, since it would then
 * be full; the dense part is centred when it comes here.
 */
export interface FeatureRows {
  readonly rows: number;
  readonly sparse: SparseRows;
  readonly dense: DenseRows;
  /** Mean of the sparse rows of the theme. */
  readonly mean: Float64Array;
  /** Inner product of each sparse row with the mean. */
  readonly levels: Float64Array;
  /** Squared length of the mean. */
  readonly base: number;
}

/** @param mean that of the rows themselves, unless they are to be seen from the mean of others */
export function featureRows(sparse: SparseRows, dense: DenseRows, mean = meanRow(sparse)): FeatureRows {
  return {
    rows: sparse.rows,
    sparse,
    dense,
    mean,
    levels: Float64Array.from({ length: sparse.rows }, (_, row) => rowDot(sparse, row, mean)),
    base: dot(mean, mean),
  };
}

/** Rows with a sparse part only. */
export function sparseFeatures(sparse: SparseRows): FeatureRows {
  return featureRows(sparse, denseRows(sparse.rows, 0));
}

/** Rows with a dense part only. */
export function denseFeatures(dense: DenseRows): FeatureRows {
  const none = new Int32Array(0);
  const starts = new Int32Array(dense.rows + 1);
  return featureRows(
    { rows: dense.rows, width: 0, starts, columns: none, values: new Float32Array(0) },
    dense,
  );
}

/** The chosen rows, in the order given, still seen from the same mean. */
export function selectFeatures(features: FeatureRows, chosen: ArrayLike<number>): FeatureRows {
  return featureRows(
    selectRows(features.sparse, chosen),
    selectDenseRows(features.dense, chosen),
    features.mean,
  );
}

/** True when a row has nothing in its sparse part: that part then says nothing, and weighs nothing. */
export function lacksWords({ sparse }: FeatureRows, row: number): boolean {
  const [from, to] = rowRange(sparse, row);
  return from === to;
}

/** True when a row has nothing at all. */
export function isEmptyRow(features: FeatureRows, row: number): boolean {
  return lacksWords(features, row) && denseRow(features.dense, row).every((value) => value === 0);
}

/** Length of each centred row. */
export function featureLengths(features: FeatureRows): Float64Array {
  const { sparse, dense, levels, base } = features;
  return Float64Array.from({ length: features.rows }, (_, row) => {
    const values = denseRow(dense, row);
    let square = dot(values, values);
    const [from, to] = rowRange(sparse, row);
    if (from < to) square += base - 2 * (levels[row] as number);
    for (let at = from; at < to; at++) square += (sparse.values[at] as number) ** 2;
    return Math.sqrt(Math.max(0, square));
  });
}

/** Rows of one matrix, then those of another seen from the same mean. */
export function appendFeatures(first: FeatureRows, second: FeatureRows): FeatureRows {
  const dense = denseRows(first.rows + second.rows, first.dense.width);
  dense.values.set(first.dense.values);
  dense.values.set(second.dense.values, first.dense.values.length);
  return featureRows(appendRows(first.sparse, second.sparse), dense, first.mean);
}

import { denseRow } from '../numeric/dense-rows.ts';
import { type FeatureRows, lacksWords } from '../numeric/feature-rows.ts';
import { addProducts } from '../numeric/row-products.ts';
import { rowDot, rowRange } from '../numeric/sparse-rows.ts';

/** Similarities between rows of two matrices seen from one mean, one row after the other with the same scratch space. */
export class RowComparison {
  readonly #ones: FeatureRows;
  readonly #others: FeatureRows;
  readonly #words: Float64Array;

  constructor(ones: FeatureRows, others: FeatureRows) {
    this.#ones = ones;
    this.#others = others;
    this.#words = new Float64Array(ones.sparse.width);
  }

  /** Similarity of a row of the first matrix with each chosen row of the second, in the order given. */
  compare(row: number, chosen: ArrayLike<number>): Float64Array {
    const { sparse, dense, levels } = this.#ones;
    const others = this.#others;
    const words = this.#words;
    const [from, to] = rowRange(sparse, row);
    for (let at = from; at < to; at++) words[sparse.columns[at] as number] = sparse.values[at] as number;
    const shift = others.base - (levels[row] as number);
    const similarities = new Float64Array(chosen.length);
    addProducts(others.dense, chosen, denseRow(dense, row), similarities);
    for (let at = 0; at < chosen.length && from < to; at++) {
      const other = chosen[at] as number;
      if (lacksWords(others, other)) continue;
      const inWords = rowDot(others.sparse, other, words) + shift - (others.levels[other] as number);
      similarities[at] = (similarities[at] as number) + inWords;
    }
    for (let at = from; at < to; at++) words[sparse.columns[at] as number] = 0;
    return similarities;
  }
}

import type { DenseRows } from '../numeric/dense-rows.ts';
import { addProducts } from '../numeric/row-products.ts';
import { unpackNumbers } from './packed-numbers.ts';
import { layers } from './static-fr.data.js';

interface Layer {
  /** One row an output. */
  readonly weights: DenseRows;
  /** Its rows, in their order. */
  readonly outputs: Int32Array;
}

let decoded: readonly Layer[] | null = null;

/**
 * Brings both vectors of a text, centred and side by side, to the space where the ways to say one concept are near:
 * linear, learned from the snippets (within-concept whitening, then the directions between concepts).
 */
export function conceptVector(vectors: Float64Array): Float64Array {
  decoded ??= layers.map(({ inputs, outputs, weights, top }) => ({
    weights: { rows: outputs, width: inputs, values: unpackNumbers(weights, 2, top) },
    outputs: Int32Array.from({ length: outputs }, (_, output) => output),
  }));
  return decoded.reduce(applyLayer, vectors);
}

function applyLayer(values: Float64Array, { weights, outputs }: Layer): Float64Array {
  const result = new Float64Array(outputs.length);
  addProducts(weights, outputs, values, result);
  return result;
}

import { unpackNumbers } from './packed-numbers.ts';
import { layers } from './static-fr.data.js';

interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  /** One row an output. */
  readonly weights: Float64Array;
}

let decoded: readonly Layer[] | null = null;

/**
 * Brings both vectors of a text, centred and side by side, to the space where the ways to say one concept are near:
 * linear, learned from the snippets (within-concept whitening, then the directions between concepts).
 */
export function conceptVector(vectors: Float64Array): Float64Array {
  decoded ??= layers.map(({ inputs, outputs, weights, top }) => ({
    inputs,
    outputs,
    weights: unpackNumbers(weights, 2, top),
  }));
  return decoded.reduce(applyLayer, vectors);
}

function applyLayer(values: Float64Array, { inputs, outputs, weights }: Layer): Float64Array {
  const result = new Float64Array(outputs);
  for (let output = 0; output < outputs; output++) {
    let sum = 0;
    for (let input = 0; input < inputs; input++)
      sum += (weights[output * inputs + input] as number) * (values[input] as number);
    result[output] = sum;
  }
  return result;
}

import { rowRange } from '../numeric/sparse-rows.ts';
import { contentWords } from '../text/content-words.ts';
import { refineVector } from './encoder-view.ts';
import type { Query } from './grouping-index.ts';
import { lexicalRows } from './lexical-model.ts';
import type { ThemeSpace } from './theme-space.ts';

/**
 * Places a text in the space of a theme. A view that has nothing to say of the text (no word of it is known, or no
 * vector came with it) stays at the mean, so that it weighs nothing.
 */
export function placeText(space: ThemeSpace, text: string, vector: Float32Array | null): Query {
  const values = new Float64Array(space.rows.width);
  const words = lexicalRows(space.model, [contentWords(text, space.model.language)]);
  if (words.columns.length > 0) {
    for (let column = 0; column < words.width; column++) values[column] = -(space.mean[column] as number);
    addScaled(values, words.columns, words.values, space.scales[0] as number);
  }
  const { encoder } = space;
  if (encoder !== null && vector !== null && vector.length === encoder.dimensions) {
    const offset = words.width;
    const refined = refineVector(encoder, vector);
    for (let j = 0; j < refined.length; j++) {
      values[offset + j] =
        (refined[j] as number) * (space.scales[1] as number) - (space.mean[offset + j] as number);
    }
  }
  return { values, length: Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) };
}

/** A report of the theme as a query. */
export function placeRow(space: ThemeSpace, row: number): Query {
  const values = space.mean.map((value) => -value);
  const [from, to] = rowRange(space.rows, row);
  addScaled(values, space.rows.columns.subarray(from, to), space.rows.values.subarray(from, to), 1);
  return { values, length: space.lengths[row] as number };
}

function addScaled(values: Float64Array, columns: Int32Array, added: Float32Array, scale: number): void {
  columns.forEach((column, at) => {
    values[column] = (values[column] as number) + scale * (added[at] as number);
  });
}

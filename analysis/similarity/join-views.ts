import { type DenseRows, denseRow, denseRows } from '../numeric/dense-rows.ts';
import { type FeatureRows, featureRows } from '../numeric/feature-rows.ts';
import { rowRange, type SparseRows } from '../numeric/sparse-rows.ts';
import type { ViewName, ViewRows } from './views.ts';

/** What each view is multiplied by; 0 leaves it out. */
export type ViewScales = Readonly<Record<ViewName, number>>;

export const NO_VIEW: Record<ViewName, number> = {
  words: 0,
  hits: 0,
  meaning: 0,
  company: 0,
  concept: 0,
  encoder: 0,
};

/**
 * All views as one matrix, each times its scale. Centring rows is double centring of similarities, so that with scales
 * sqrt(weight / spread) the similarity of two rows is the sum over views of weight x standardised similarity. Every
 * later step (neighbours, axes, nearest subjects) sees this matrix only.
 * @param mean that of the theme, for rows that come later
 */
export function joinViews(views: ViewRows, scales: ViewScales, mean?: Float64Array): FeatureRows {
  const dense = (['meaning', 'company', 'concept', 'encoder'] as const).filter((name) => scales[name] > 0);
  return featureRows(
    joinSparse([
      [views.words, scales.words],
      [views.hits, scales.hits],
    ]),
    joinDense(
      views.words.rows,
      dense.map((name) => [views[name], scales[name]]),
    ),
    mean,
  );
}

function joinSparse(parts: readonly (readonly [SparseRows, number])[]): SparseRows {
  const rows = parts[0]?.[0].rows ?? 0;
  const kept = parts.map(([part, scale]) => (scale > 0 ? part.columns.length : 0));
  const size = kept.reduce((sum, count) => sum + count, 0);
  const starts = new Int32Array(rows + 1);
  const columns = new Int32Array(size);
  const values = new Float32Array(size);
  let next = 0;
  for (let row = 0; row < rows; row++) {
    let offset = 0;
    for (const [part, scale] of parts) {
      const [from, to] = scale > 0 ? rowRange(part, row) : [0, 0];
      for (let at = from; at < to; at++, next++) {
        columns[next] = offset + (part.columns[at] as number);
        values[next] = scale * (part.values[at] as number);
      }
      offset += part.width;
    }
    starts[row + 1] = next;
  }
  return { rows, width: parts.reduce((sum, [part]) => sum + part.width, 0), starts, columns, values };
}

function joinDense(rows: number, parts: readonly (readonly [DenseRows, number])[]): DenseRows {
  const joined = denseRows(
    rows,
    parts.reduce((sum, [part]) => sum + part.width, 0),
  );
  for (let row = 0; row < rows; row++) {
    const out = denseRow(joined, row);
    let next = 0;
    for (const [part, scale] of parts) for (const value of denseRow(part, row)) out[next++] = scale * value;
  }
  return joined;
}

import type { SparseRows } from '../numeric/sparse-rows.ts';

/**
 * One way to see how near two reports are: a vector a report. The similarity of a view is the inner product of its
 * centred rows.
 */
export interface View {
  readonly name: string;
  /** Its say in the whole, once all views are brought to one scale. */
  readonly weight: number;
  readonly rows: SparseRows;
}

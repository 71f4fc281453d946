import type { Correction } from '../../../analysis/index.ts';
import type { ReportRow } from '../../../bot/imports/read-report-rows.ts';

/** The corrections that say something of these rows. One file may hold those of all themes; a new title may be of any. */
export function correctionsOf(
  rows: readonly ReportRow[],
  corrections: readonly Correction[],
): readonly Correction[] {
  const ids = new Set(rows.map(({ id }) => id));
  return corrections.filter(
    (correction) => correction.kind === 'rename' || correction.reports.some((id) => ids.has(id)),
  );
}

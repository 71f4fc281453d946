import { sha256 } from './numeric/sha256.ts';
import type { ReportInput } from './types.ts';

/** SHA-256 (hex) of reports in canonical order: tells whether a grouping is still that of these reports. */
export function corpusHash(reports: readonly ReportInput[]): string {
  const lines = reports.map((report) =>
    JSON.stringify([
      report.id,
      report.text,
      report.kind ?? null,
      report.subject ?? null,
      report.author ?? null,
      report.school ?? null,
      report.side ?? null,
      report.placement ?? null,
      report.territory ?? null,
    ]),
  );
  return sha256(new TextEncoder().encode(lines.join('\n')));
}

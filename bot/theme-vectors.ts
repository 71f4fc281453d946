import type { EncoderVectors } from '../analysis/index.ts';
import { analysisInput } from './analysis-input.ts';
import type { Ports } from './context.ts';
import type { Report } from './domain/report.ts';
import { encoderText } from './encoder-text.ts';
import type { ReportVector } from './ports/store.ts';

/** A report whose text waits to be encoded. */
export type Unencoded = Pick<ReportVector, 'report' | 'text'>;

/** What an encoder made of the reports of a theme so far. */
export interface ThemeVectors {
  /** One row a report, in their order; null while one is missing: a theme is grouped with all vectors or with none. */
  readonly vectors: EncoderVectors | null;
  readonly missing: readonly Unencoded[];
}

export async function themeVectors(
  { store, encoder }: Pick<Ports, 'store' | 'encoder'>,
  reports: readonly Report[],
): Promise<ThemeVectors> {
  if (encoder === undefined || reports.length === 0) return { vectors: null, missing: [] };
  const texts = new Map(reports.map((report) => [report.id, encoderText(analysisInput(report))]));
  const kept = await store.vectors.get(encoder.model, texts);
  // A server can change the model behind a name: its vectors then fit no longer beside the former ones.
  const mixed = new Set([...kept.values()].map(({ length }) => length)).size > 1;
  const missing = [...texts].flatMap(([report, text]) =>
    mixed || !kept.has(report) ? [{ report, text }] : [],
  );
  const rows = reports.flatMap(({ id }) => kept.get(id) ?? []);
  return { vectors: missing.length === 0 ? { model: encoder.model, rows } : null, missing };
}

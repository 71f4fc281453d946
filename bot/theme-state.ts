import type { Grouping } from '../analysis/index.ts';
import type { BotContext } from './context.ts';
import type { Report } from './domain/report.ts';
import type { SynthesisRecord } from './domain/synthesis.ts';
import { coveredBy } from './groupings.ts';

/** A theme as it stands: its latest version, less what was withdrawn or erased since. */
export interface ThemeState {
  readonly record: SynthesisRecord;
  readonly grouping: Grouping;
  /** The filed reports that the version covers, by id. */
  readonly reports: ReadonlyMap<string, Report>;
  /** True while a newer report or correction waits for the next version. */
  readonly stale: boolean;
}

export async function loadTheme(
  { store, groupings }: BotContext,
  edition: string,
  theme: string,
): Promise<ThemeState> {
  const { record, grouping } = await groupings.current(edition, theme);
  const filed = await store.reports.list({ edition, theme, status: 'filed' });
  const covered = new Set(coveredBy(record.grouping));
  const reports = new Map(filed.filter(({ id }) => covered.has(id)).map((report) => [report.id, report]));
  const corrections = await store.corrections.list(edition, theme);
  const stale =
    reports.size < filed.length ||
    covered.size > reports.size ||
    filed.some(({ updatedAt }) => updatedAt > record.at) ||
    corrections.some(({ at }) => at > record.at);
  return { record, grouping, reports, stale };
}

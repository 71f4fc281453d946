import { readFileSync } from 'node:fs';
import type { ReportInput } from '../../analysis/index.ts';

/** A report of the labelled sample, with the gold that the analysis never sees. */
export interface SampleReport extends ReportInput {
  readonly theme: string;
  readonly issue: string | null;
  /** The subject whose blocking points it answers. */
  readonly answers?: string | null;
}

const lines = readFileSync(new URL('../corpus/reports.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const all: readonly SampleReport[] = lines.map((line) => JSON.parse(line));

export const SAMPLE_THEMES = [...new Set(all.map(({ theme }) => theme))].sort();

/** The reports of one theme of the sample. */
export function sampleTheme(theme: string): SampleReport[] {
  return all.filter((report) => report.theme === theme);
}

/** A few reports on three plain subjects, for tests that need a grouping one can foresee. */
export function plainReports(): ReportInput[] {
  const subjects = {
    bus: 'transport bus arrêt ligne trajet',
    fibre: 'fibre réseau débit coupure antenne',
    soins: 'médecin cabinet patient ordonnance infirmière',
  };
  return Object.entries(subjects).flatMap(([name, words]) =>
    Array.from({ length: 8 }, (_, i) => {
      const list = words.split(' ');
      const text = [0, 1, 2, 3].map((step) => list[(i + step) % list.length]).join(' et la ');
      return { id: `${name}-${i}`, text: `Le ${text} du village ${'abcdefgh'[i]}.` };
    }),
  );
}

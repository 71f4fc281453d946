import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../../bot/domain/report.ts';
import { EDITION, PEOPLE } from './sample-workspace.ts';

interface CorpusRow {
  readonly id: string;
  readonly theme: string;
  readonly kind: Report['content']['kind'];
  readonly school: string;
  readonly side: Report['content']['place']['side'];
  readonly placement: string;
  readonly territory: string;
  readonly text: string;
  readonly issue: string | null;
  readonly answers?: string;
}

/** A report of the corpus, with the subject that a person put it in. */
export interface SampleReport {
  readonly report: Report;
  readonly issue: string | null;
  readonly answers: string | undefined;
}

/** The corpus of the repository as reports, written by the sample's people in turn. */
export const SAMPLE_REPORTS: readonly SampleReport[] = readFileSync(
  join(import.meta.dirname, '../../corpus/reports.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line, index) => sampleReport(JSON.parse(line) as CorpusRow, index));

function sampleReport(row: CorpusRow, index: number): SampleReport {
  const { id, theme, kind, text, school, side, territory, placement } = row;
  const at = new Date(Date.parse('2026-10-05T07:30:00.000Z') + index * 3_600_000).toISOString();
  const report: Report = {
    id,
    edition: EDITION.id,
    number: index + 1,
    author: PEOPLE[index % 3]?.id ?? '',
    school,
    content: { theme, kind, text, place: { institution: placement, side, territory } },
    status: 'filed',
    history: [],
    revision: 1,
    createdAt: at,
    updatedAt: at,
  };
  return { report, issue: row.issue, answers: row.answers };
}

import type { Report } from '../../bot/domain/report.ts';

/** A row of the table of reports. */
export interface ReportRow {
  readonly seq: number;
  readonly id: string;
  readonly edition: string;
  readonly number: number;
  readonly author: string;
  readonly school: string;
  readonly content: string;
  readonly status: Report['status'];
  readonly history: string;
  readonly revision: number;
  readonly created_at: string;
  readonly updated_at: string;
}

export function toReport(row: ReportRow): Report {
  return {
    id: row.id,
    edition: row.edition,
    number: row.number,
    author: row.author,
    school: row.school,
    content: JSON.parse(row.content),
    status: row.status,
    history: JSON.parse(row.history),
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

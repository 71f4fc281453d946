import type { ReportContent } from '../../bot/domain/report.ts';
import { searchTerms } from '../../bot/search-terms.ts';
import type { Database } from './database.ts';
import type { ReportRow } from './report-row.ts';

/** Makes a filed report findable by what it says now. */
export function index(db: Database, seq: number, content: ReportContent): void {
  unindex(db, seq);
  const { text, subject = '', place } = content;
  const words = [subject, text, place.institution, place.territory].join(' ');
  db.run('INSERT INTO report_stems (rowid, stems) VALUES (?, ?)', seq, searchTerms(words).join(' '));
}

export function unindex(db: Database, seq: number): void {
  db.run('DELETE FROM report_stems WHERE rowid = ?', seq);
}

/** Rows that hold every one of the stems, best first. */
export function findRows(
  db: Database,
  edition: string,
  terms: readonly string[],
  limit: number,
): ReportRow[] {
  if (terms.length === 0) return [];
  const query = terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(' AND ');
  const sql = `
    SELECT reports.* FROM report_stems JOIN reports ON reports.seq = report_stems.rowid
    WHERE report_stems MATCH ? AND reports.edition = ?
    ORDER BY bm25(report_stems), reports.number LIMIT ?`;
  return db.all<ReportRow>(sql, query, edition, limit);
}

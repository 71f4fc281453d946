import type { NewReport, Report } from '../../bot/domain/report.ts';
import { TerrainError } from '../../bot/errors.ts';
import type { ReportFilter, ReportStore } from '../../bot/ports/store.ts';
import type { Bindable } from './bind.ts';
import type { Database } from './database.ts';
import { type ReportRow, toReport } from './report-row.ts';
import { findRows, index, unindex } from './report-search.ts';

export function reportRows(db: Database): ReportStore {
  return {
    add: async (report) => db.write(() => toReport(byOrigin(db, report) ?? insert(db, report))),
    // One by one, so that an origin that comes twice in the list is found the second time.
    addAll: async (reports) =>
      db.write(() =>
        reports.flatMap((report) => (byOrigin(db, report) ? [] : [toReport(insert(db, report))])),
      ),
    async get(id) {
      const row = byId(db, id);
      return row && toReport(row);
    },
    async byNumber(edition, number) {
      const sql = 'SELECT * FROM reports WHERE edition = ? AND number = ?';
      const row = db.get<ReportRow>(sql, edition, number);
      return row && toReport(row);
    },
    list: async (filter) => list<ReportRow>(db, '*', filter).map(toReport),
    ids: async (filter) => list<Pick<ReportRow, 'id'>>(db, 'id', filter).map(({ id }) => id),
    correct: async (id, expected, content, at) =>
      db.write(() => {
        const row = known(db, id);
        if (row.revision !== expected)
          throw new TerrainError('REPORT_CHANGED_MEANWHILE', { number: row.number });
        const history = [...JSON.parse(row.history), { content: JSON.parse(row.content), until: at }];
        return change(db, row, { content: JSON.stringify(content), history: JSON.stringify(history) }, at);
      }),
    setStatus: async (id, status, at) =>
      db.write(() => {
        const row = known(db, id);
        return row.status === status ? toReport(row) : change(db, row, { status }, at);
      }),
    erase: async (id) => erase(db, id),
    search: async (edition, terms, limit) => findRows(db, edition, terms, limit).map(toReport),
  };
}

function byId(db: Database, id: string): ReportRow | undefined {
  return db.get<ReportRow>('SELECT * FROM reports WHERE id = ?', id);
}

function known(db: Database, id: string): ReportRow {
  const row = byId(db, id);
  if (!row) throw new TerrainError('UNKNOWN_REPORT', { report: id });
  return row;
}

function byOrigin(db: Database, { edition, origin }: NewReport): ReportRow | undefined {
  return db.get<ReportRow>('SELECT * FROM reports WHERE edition = ? AND origin = ?', edition, origin);
}

function insert(db: Database, report: NewReport): ReportRow {
  const { id, edition, author, school, content, origin, createdAt } = report;
  const sql = `
    INSERT INTO reports
      (id, edition, number, author, school, status, revision, content, history, origin, created_at, updated_at)
    VALUES (?, ?, ?, ?, ?, 'filed', 1, ?, '[]', ?, ?, ?) RETURNING *`;
  const number = nextNumber(db, edition);
  const values = [id, edition, number, author, school, content, origin, createdAt, createdAt];
  const row = db.get<ReportRow>(sql, ...values) as ReportRow;
  index(db, row.seq, content);
  return row;
}

function nextNumber(db: Database, edition: string): number {
  const sql = `
    INSERT INTO report_counters (edition, last) VALUES (?, 1)
    ON CONFLICT (edition) DO UPDATE SET last = last + 1 RETURNING last`;
  return (db.get<{ last: number }>(sql, edition) as { last: number }).last;
}

function list<Row>(
  db: Database,
  columns: '*' | 'id',
  { edition, theme, author, status }: ReportFilter,
): Row[] {
  const wanted = Object.entries({ edition, theme, author, status }).filter(
    ([, value]) => value !== undefined,
  );
  const conditions = wanted.map(([column]) => `${column} = ?`).join(' AND ');
  const values = wanted.map(([, value]) => value as Bindable);
  return db.all<Row>(`SELECT ${columns} FROM reports WHERE ${conditions} ORDER BY number`, ...values);
}

function change(
  db: Database,
  former: ReportRow,
  changes: Partial<Pick<ReportRow, 'content' | 'history' | 'status'>>,
  at: string,
): Report {
  const { content, history, status } = { ...former, ...changes };
  const sql = `
    UPDATE reports SET content = ?, history = ?, status = ?, revision = revision + 1, updated_at = ?
    WHERE seq = ? RETURNING *`;
  const report = toReport(db.get<ReportRow>(sql, content, history, status, at, former.seq) as ReportRow);
  if (status === 'filed') index(db, former.seq, report.content);
  else unindex(db, former.seq);
  return report;
}

function erase(db: Database, id: string): void {
  const erased = db.write(() => {
    const row = byId(db, id);
    if (!row) return false;
    unindex(db, row.seq);
    return db.run('DELETE FROM reports WHERE seq = ?', row.seq) > 0;
  });
  // The log still holds the pages as they were when the report was written.
  if (erased) db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

import type { AuditEntry } from '../../bot/domain/audit.ts';
import type { AuditStore } from '../../bot/ports/store.ts';
import type { Database } from './database.ts';

export function auditRows(db: Database): AuditStore {
  return {
    async add(entry) {
      const { id, edition, at } = entry;
      db.run('INSERT INTO audit (id, edition, at, data) VALUES (?, ?, ?, ?)', id, edition, at, entry);
    },
    async list(edition, limit) {
      const sql = 'SELECT data FROM audit WHERE edition = ? ORDER BY at DESC, seq DESC LIMIT ?';
      return db.all<{ data: string }>(sql, edition, limit).map((row): AuditEntry => JSON.parse(row.data));
    },
  };
}

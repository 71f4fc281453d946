import type { LedgerStore } from '../../bot/ports/chat-memory.ts';
import type { Database } from './database.ts';

export function ledgerRows(db: Database): LedgerStore {
  return {
    async claim(key, expiresAt, now) {
      // One statement, so that no two callers get the same key.
      const sql = `
        INSERT INTO ledger (key, expires_at) VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET expires_at = excluded.expires_at WHERE ledger.expires_at <= ?`;
      return db.run(sql, key, Date.parse(expiresAt), Date.parse(now)) === 1;
    },
    async sweep(now) {
      return db.run('DELETE FROM ledger WHERE expires_at <= ?', Date.parse(now));
    },
  };
}

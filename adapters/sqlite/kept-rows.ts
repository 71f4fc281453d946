import type { KeptStore } from '../../bot/ports/chat-memory.ts';
import type { Database } from './database.ts';

export function keptRows(db: Database): KeptStore {
  return {
    async put(key, value, expiresAt) {
      const sql = 'INSERT OR REPLACE INTO kept (key, value, expires_at) VALUES (?, ?, ?)';
      db.run(sql, key, JSON.stringify(value ?? null), Date.parse(expiresAt));
    },
    async get(key, now) {
      const sql = 'SELECT value FROM kept WHERE key = ? AND expires_at > ?';
      const row = db.get<{ value: string }>(sql, key, Date.parse(now));
      return row === undefined ? undefined : JSON.parse(row.value);
    },
    async drop(key) {
      db.run('DELETE FROM kept WHERE key = ?', key);
    },
    async sweep(now) {
      return db.run('DELETE FROM kept WHERE expires_at <= ?', Date.parse(now));
    },
  };
}

import type { FeedStore } from '../../bot/ports/feed-store.ts';
import type { Database } from './database.ts';

export function feedRows(db: Database): FeedStore {
  return {
    async issue(participant, offered) {
      const sql = `
        INSERT INTO feed_tokens (participant, token) VALUES (?, ?)
        ON CONFLICT (participant) DO UPDATE SET token = feed_tokens.token RETURNING token`;
      return (db.get<{ token: string }>(sql, participant, offered) as { token: string }).token;
    },
    async renew(participant, token) {
      db.run('INSERT OR REPLACE INTO feed_tokens (participant, token) VALUES (?, ?)', participant, token);
    },
    async revoke(participant) {
      return db.run('DELETE FROM feed_tokens WHERE participant = ?', participant) === 1;
    },
    async whose(token) {
      const sql = 'SELECT participant FROM feed_tokens WHERE token = ?';
      return db.get<{ participant: string }>(sql, token)?.participant;
    },
  };
}

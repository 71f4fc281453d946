import type { AccountTie } from '../../bot/domain/account.ts';
import type { AccountStore } from '../../bot/ports/account-store.ts';
import type { Database } from './database.ts';

interface AccountRow {
  readonly data: string;
}

export function accountRows(db: Database): AccountStore {
  return {
    async tie(tie) {
      const { chat, user, participant } = tie;
      // A new row, so that the latest tied comes first.
      const sql = 'INSERT OR REPLACE INTO accounts (chat, user, participant, data) VALUES (?, ?, ?, ?)';
      db.run(sql, chat, user, participant, tie);
    },
    async get(chat, user) {
      const row = db.get<AccountRow>('SELECT data FROM accounts WHERE chat = ? AND user = ?', chat, user);
      return row && toTie(row);
    },
    async of(participant) {
      const sql = 'SELECT data FROM accounts WHERE participant = ? ORDER BY seq DESC';
      return db.all<AccountRow>(sql, participant).map(toTie);
    },
    async untie(chat, user, participant) {
      const sql = 'DELETE FROM accounts WHERE chat = ? AND user = ? AND participant = ?';
      return db.run(sql, chat, user, participant) === 1;
    },
  };
}

function toTie({ data }: AccountRow): AccountTie {
  return JSON.parse(data);
}

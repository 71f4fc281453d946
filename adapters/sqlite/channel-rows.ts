import type { ChannelTie } from '../../bot/domain/channel-tie.ts';
import type { ChannelStore } from '../../bot/ports/account-store.ts';
import type { Database } from './database.ts';

interface ChannelRow {
  readonly data: string;
}

export function channelRows(db: Database): ChannelStore {
  return {
    async tie(tie) {
      const { chat, channel, edition } = tie;
      const sql = 'INSERT OR REPLACE INTO channels (chat, channel, edition, data) VALUES (?, ?, ?, ?)';
      db.run(sql, chat, channel, edition, tie);
    },
    async get(chat, channel) {
      const sql = 'SELECT data FROM channels WHERE chat = ? AND channel = ?';
      const row = db.get<ChannelRow>(sql, chat, channel);
      return row && toTie(row);
    },
    async of(chat, edition) {
      const sql = 'SELECT data FROM channels WHERE chat = ? AND edition = ?';
      return db
        .all<ChannelRow>(sql, chat, edition)
        .map(toTie)
        .sort((a, b) => (a.channel < b.channel ? -1 : 1));
    },
  };
}

function toTie({ data }: ChannelRow): ChannelTie {
  return JSON.parse(data);
}

import type { NewSending } from '../../bot/domain/sending.ts';
import type { SendingCount, SendingFilter, SendingStore } from '../../bot/ports/reminder-store.ts';
import type { Database } from './database.ts';
import { type SendingRow, toSending } from './sending-row.ts';
import { settle } from './sending-settlement.ts';

/** One statement, so that no two callers get the same. */
const CLAIM = `
  UPDATE sendings SET state = 'claimed', attempts = attempts + 1, wake_at = ?
  WHERE seq IN (SELECT seq FROM sendings WHERE wake_at <= ? ORDER BY wake_at, seq LIMIT ?)
  RETURNING *`;

const RESOLVE = `
  UPDATE sendings SET state = ?, reason = ?, ended_at = ?
  WHERE id = ? AND state = 'uncertain' AND reason = 'unresolved'`;

export function sendingRows(db: Database): SendingStore {
  return {
    addAll: async (sendings) =>
      db.write(() => sendings.reduce((added, sending) => added + insert(db, sending), 0)),
    async claim(limit, now, leaseUntil) {
      const rows = db.all<SendingRow>(CLAIM, Date.parse(leaseUntil), Date.parse(now), limit);
      return rows.sort((a, b) => a.due_at - b.due_at).map(toSending);
    },
    settle: async (settlements) =>
      db.write(() => {
        for (const settlement of settlements) settle(db, settlement);
      }),
    async cancel(reminder, reason, at) {
      const sql = `
        UPDATE sendings SET state = 'cancelled', reason = ?, ended_at = ?, wake_at = NULL
        WHERE reminder = ? AND state = 'due' AND chat IS NULL`;
      return db.run(sql, reason, Date.parse(at), reminder);
    },
    resolve: async (id, said, at, again) =>
      db.write(() => {
        const state = said === 'confirmed' ? 'sent' : 'uncertain';
        const isFirst = db.run(RESOLVE, state, said, Date.parse(at), id) === 1;
        if (isFirst && again !== undefined) insert(db, again);
        return isFirst;
      }),
    async get(id) {
      const row = db.get<SendingRow>('SELECT * FROM sendings WHERE id = ?', id);
      return row && toSending(row);
    },
    list: async (filter) => list(db, filter).map(toSending),
    async count(reminder) {
      const sql = `
        SELECT kind, occurrence, state, count(*) AS count FROM sendings WHERE reminder = ?
        GROUP BY kind, occurrence, state ORDER BY min(due_at), kind, occurrence, state`;
      return db.all<SendingCount>(sql, reminder).map((row) => ({ ...row }));
    },
    async nextWake() {
      const sql = 'SELECT min(wake_at) AS wake_at FROM sendings WHERE wake_at IS NOT NULL';
      const wakeAt = db.get<Pick<SendingRow, 'wake_at'>>(sql)?.wake_at;
      return typeof wakeAt === 'number' ? new Date(wakeAt).toISOString() : undefined;
    },
  };
}

function insert(db: Database, sending: NewSending): number {
  const { id, edition, kind, reminder, occurrence, event, recipient } = sending;
  const [due, expires] = [Date.parse(sending.dueAt), Date.parse(sending.expiresAt)];
  const sql = `
    INSERT INTO sendings
      (id, edition, kind, reminder, occurrence, event, recipient, due_at, expires_at, state, wake_at, attempts)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'due', ?, 0) ON CONFLICT (id) DO NOTHING`;
  return db.run(sql, id, edition, kind, reminder, occurrence, event, recipient, due, expires, due);
}

function list(db: Database, filter: SendingFilter): SendingRow[] {
  const { occurrence, states } = filter;
  const [where, values] =
    'reminder' in filter
      ? ['reminder = ?', [filter.reminder]]
      : ['edition = ? AND event = ?', [filter.edition, filter.event]];
  const sql = `
    SELECT * FROM sendings WHERE ${where}
      AND (? IS NULL OR occurrence = ?) AND (? IS NULL OR state IN (SELECT value FROM json_each(?)))
    ORDER BY due_at, id`;
  return db.all<SendingRow>(sql, ...values, occurrence, occurrence, states, states);
}

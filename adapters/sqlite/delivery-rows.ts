import type { Delivery, DeliveryStore, SentDelivery } from '../../bot/ports/chat-memory.ts';
import type { Database } from './database.ts';

interface DeliveryRow {
  readonly seq: number;
  readonly chat: string;
  readonly key: string;
  readonly state: Delivery['state'];
  readonly lease_until: number | null;
  readonly claimed_at: number | null;
  readonly ref: string | null;
}

export function deliveryRows(db: Database): DeliveryStore {
  return {
    async claim(chat, key, leaseUntil, now) {
      return db.write(() => {
        const found = find(db, chat, key);
        if (found?.state === 'sent') return { outcome: 'sent', delivery: toDelivery(db, found) };
        const at = Date.parse(now);
        const since = new Date(found?.claimed_at ?? at).toISOString();
        if (found !== undefined && (found.lease_until ?? 0) > at) return { outcome: 'busy', since };
        const sql = `
          INSERT INTO deliveries (chat, key, state, lease_until, claimed_at) VALUES (?, ?, 'claimed', ?, ?)
          ON CONFLICT (chat, key) DO UPDATE SET lease_until = excluded.lease_until`;
        db.run(sql, chat, key, Date.parse(leaseUntil), at);
        return found === undefined ? { outcome: 'mine' } : { outcome: 'uncertain', since };
      });
    },
    async sent(delivery) {
      db.write(() => keepSent(db, delivery));
    },
    async release(chat, key) {
      db.run("DELETE FROM deliveries WHERE chat = ? AND key = ? AND state = 'claimed'", chat, key);
    },
    async get(chat, key) {
      const row = find(db, chat, key);
      return row && toDelivery(db, row);
    },
    async quoting(chat, report) {
      const sql = `
        SELECT deliveries.* FROM delivery_reports JOIN deliveries ON deliveries.seq = delivery_reports.delivery
        WHERE report = ? AND chat = ? AND state = 'sent' ORDER BY seq`;
      return db.all<DeliveryRow>(sql, report, chat).map((row) => toDelivery(db, row));
    },
    async unquote(chat, key) {
      const sql =
        'DELETE FROM delivery_reports WHERE delivery = (SELECT seq FROM deliveries WHERE chat = ? AND key = ?)';
      db.run(sql, chat, key);
    },
    async sweep(sentBefore) {
      const sql = `
        DELETE FROM deliveries WHERE sent_at < ?
        AND (changeable_until < ? OR NOT EXISTS (SELECT 1 FROM delivery_reports WHERE delivery = seq))`;
      const instant = Date.parse(sentBefore);
      return db.run(sql, instant, instant);
    },
  };
}

function find(db: Database, chat: string, key: string): DeliveryRow | undefined {
  return db.get<DeliveryRow>('SELECT * FROM deliveries WHERE chat = ? AND key = ?', chat, key);
}

function keepSent(db: Database, { chat, key, ref, reports, at, changeableUntil }: SentDelivery): void {
  const sql = `
    INSERT INTO deliveries (chat, key, state, ref, sent_at, changeable_until) VALUES (?, ?, 'sent', ?, ?, ?)
    ON CONFLICT (chat, key) DO UPDATE SET state = 'sent', ref = excluded.ref, lease_until = NULL,
      sent_at = excluded.sent_at, changeable_until = excluded.changeable_until RETURNING *`;
  const until = changeableUntil === undefined ? null : Date.parse(changeableUntil);
  const { seq } = db.get<DeliveryRow>(sql, chat, key, ref, Date.parse(at), until) as DeliveryRow;
  db.run('DELETE FROM delivery_reports WHERE delivery = ?', seq);
  for (const report of new Set(reports))
    db.run('INSERT INTO delivery_reports (report, delivery) VALUES (?, ?)', report, seq);
}

function toDelivery(db: Database, { seq, chat, key, state, ref }: DeliveryRow): Delivery {
  const sql = 'SELECT report FROM delivery_reports WHERE delivery = ? ORDER BY rowid';
  const reports = db.all<{ report: string }>(sql, seq).map(({ report }) => report);
  return { chat, key, state, reports, ...(ref === null ? {} : { ref }) };
}

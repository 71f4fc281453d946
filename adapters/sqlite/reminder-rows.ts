import type { NewReminder, Reminder } from '../../bot/domain/reminder.ts';
import { TerrainError } from '../../bot/errors.ts';
import type { ReminderStore, SeenEvent } from '../../bot/ports/reminder-store.ts';
import type { Database } from './database.ts';

interface ReminderRow {
  readonly number: number;
  readonly revision: number;
  readonly written_to: number;
  readonly data: string;
}

export function reminderRows(db: Database): ReminderStore {
  return {
    add: async (reminder) => db.write(() => insert(db, reminder)),
    async get(id) {
      const row = byId(db, id);
      return row && toReminder(row);
    },
    async byNumber(edition, number) {
      const sql = 'SELECT * FROM reminders WHERE edition = ? AND number = ?';
      const row = db.get<ReminderRow>(sql, edition, number);
      return row && toReminder(row);
    },
    async list(edition) {
      const sql = 'SELECT * FROM reminders WHERE edition = ? ORDER BY number';
      return db.all<ReminderRow>(sql, edition).map(toReminder);
    },
    async planned() {
      const sql = "SELECT * FROM reminders WHERE status = 'planned' ORDER BY edition, number";
      return db.all<ReminderRow>(sql).map((row) => ({
        reminder: toReminder(row),
        writtenTo: new Date(row.written_to).toISOString(),
      }));
    },
    change: async (reminder, expected, from) => db.write(() => change(db, reminder, expected, from)),
    async advance(ids, to) {
      const sql = `
        UPDATE reminders SET written_to = max(written_to, ?) WHERE id IN (SELECT value FROM json_each(?))`;
      db.run(sql, Date.parse(to), ids);
    },
    async seenIn(edition) {
      const rows = db.all<{ data: string }>('SELECT data FROM seen_events WHERE edition = ?', edition);
      const seen = rows.map(({ data }) => JSON.parse(data) as SeenEvent);
      return new Map(seen.map((each) => [each.event, each]));
    },
    async see(seen) {
      const sql = `
        INSERT INTO seen_events (edition, event, revision, data) VALUES (?, ?, ?, ?)
        ON CONFLICT (edition, event) DO UPDATE SET revision = excluded.revision, data = excluded.data
        WHERE excluded.revision > revision`;
      db.run(sql, seen.edition, seen.event, seen.revision, seen);
    },
  };
}

function byId(db: Database, id: string): ReminderRow | undefined {
  return db.get<ReminderRow>('SELECT * FROM reminders WHERE id = ?', id);
}

function insert(db: Database, reminder: NewReminder): Reminder {
  const counting = `
    INSERT INTO reminder_counters (edition, last) VALUES (?, 1)
    ON CONFLICT (edition) DO UPDATE SET last = last + 1 RETURNING last`;
  const { last } = db.get<{ last: number }>(counting, reminder.edition) as { last: number };
  const { id, edition, status, createdAt } = reminder;
  const sql = `
    INSERT INTO reminders (id, edition, number, status, revision, written_to, data)
    VALUES (?, ?, ?, ?, 1, ?, ?) RETURNING *`;
  return toReminder(
    db.get<ReminderRow>(sql, id, edition, last, status, Date.parse(createdAt), reminder) as ReminderRow,
  );
}

function change(db: Database, reminder: Reminder, expected: number, from: string | undefined): Reminder {
  const row = byId(db, reminder.id);
  if (!row) throw new TerrainError('UNKNOWN_REMINDER', { name: reminder.number });
  if (row.revision !== expected)
    throw new TerrainError('REMINDER_CHANGED_MEANWHILE', { number: reminder.number });
  const sql = `
    UPDATE reminders SET status = ?, revision = revision + 1, written_to = coalesce(?, written_to), data = ?
    WHERE id = ? RETURNING *`;
  const writtenTo = from === undefined ? undefined : Date.parse(from);
  return toReminder(
    db.get<ReminderRow>(sql, reminder.status, writtenTo, reminder, reminder.id) as ReminderRow,
  );
}

function toReminder({ number, revision, data }: ReminderRow): Reminder {
  return { ...JSON.parse(data), number, revision };
}

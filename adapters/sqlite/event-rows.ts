import type { Event } from '../../bot/domain/event.ts';
import { TerrainError } from '../../bot/errors.ts';
import type { EventStore } from '../../bot/ports/event-store.ts';
import type { Database } from './database.ts';
import { orConflict } from './or-conflict.ts';

interface EventRow {
  readonly revision: number;
  readonly data: string;
}

export function eventRows(db: Database): EventStore {
  return {
    add: async (event) =>
      orConflict('STORE_CONFLICT', { edition: event.edition, event: event.id }, () => insertEvent(db, event)),
    async get(edition, id) {
      const row = byId(db, edition, id);
      return row && toEvent(row);
    },
    async list(edition) {
      const sql = 'SELECT revision, data FROM events WHERE edition = ? ORDER BY starts_at';
      return db.all<EventRow>(sql, edition).map(toEvent).sort(byStartThenId);
    },
    change: async (event, expected) =>
      db.write(() => {
        const row = byId(db, event.edition, event.id);
        if (!row) throw new TerrainError('UNKNOWN_EVENT', { event: event.id });
        if (row.revision !== expected)
          throw new TerrainError('EVENT_CHANGED_MEANWHILE', { event: event.title });
        return update(db, event, expected + 1);
      }),
    saveAll: async (events) => db.write(() => saveAll(db, events)),
  };
}

function byId(db: Database, edition: string, id: string): EventRow | undefined {
  return db.get<EventRow>('SELECT revision, data FROM events WHERE edition = ? AND id = ?', edition, id);
}

export function insertEvent(db: Database, event: Event): void {
  const sql = 'INSERT INTO events (edition, id, starts_at, revision, data) VALUES (?, ?, ?, ?, ?)';
  db.run(sql, event.edition, event.id, Date.parse(event.start), event.revision, event);
}

function update(db: Database, event: Event, revision: number): Event {
  const changed = { ...event, revision };
  const sql = 'UPDATE events SET starts_at = ?, revision = ?, data = ? WHERE edition = ? AND id = ?';
  db.run(sql, Date.parse(event.start), revision, changed, event.edition, event.id);
  return changed;
}

function saveAll(db: Database, events: readonly Event[]): { added: number; changed: number } {
  const saved = { added: 0, changed: 0 };
  for (const event of events) {
    const row = byId(db, event.edition, event.id);
    if (!row) {
      insertEvent(db, event);
      saved.added += 1;
    } else if (contentOf(toEvent(row)) !== contentOf(event)) {
      update(db, event, row.revision + 1);
      saved.changed += 1;
    }
  }
  return saved;
}

/** What an event says, whatever the order of its keys. */
function contentOf({ revision: _, updatedAt: __, ...content }: Event): string {
  return JSON.stringify(content, (_key, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Sorted here because SQLite compares UTF-8 bytes, whose order differs from that of code units. */
function byStartThenId(a: Event, b: Event): number {
  const byStart = Date.parse(a.start) - Date.parse(b.start);
  if (byStart !== 0 || a.id === b.id) return byStart;
  return a.id < b.id ? -1 : 1;
}

function toEvent({ revision, data }: EventRow): Event {
  return { ...JSON.parse(data), revision };
}

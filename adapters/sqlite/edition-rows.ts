import type { Edition } from '../../bot/domain/edition.ts';
import { TerrainError } from '../../bot/errors.ts';
import type { EditionStore } from '../../bot/ports/store.ts';
import type { Database } from './database.ts';
import { insertEvent } from './event-rows.ts';
import { orConflict } from './or-conflict.ts';

interface EditionRow {
  readonly status: Edition['status'];
  readonly data: string;
}

export function editionRows(db: Database): EditionStore {
  return {
    add: async (edition, calendar = []) =>
      db.write(() => {
        insert(db, edition);
        for (const event of calendar) insertEvent(db, event);
      }),
    async get(id) {
      const row = db.get<EditionRow>('SELECT status, data FROM editions WHERE id = ?', id);
      return row && toEdition(row);
    },
    async list() {
      const sql = 'SELECT status, data FROM editions ORDER BY created_at DESC, seq DESC';
      return db.all<EditionRow>(sql).map(toEdition);
    },
    async setStatus(id, status) {
      const changed = db.run('UPDATE editions SET status = ? WHERE id = ?', status, id);
      if (changed === 0) throw new TerrainError('NO_EDITION', { edition: id });
    },
  };
}

function insert(db: Database, edition: Edition): void {
  const { status, ...data } = edition;
  const sql = 'INSERT INTO editions (id, status, created_at, data) VALUES (?, ?, ?, ?)';
  orConflict('EDITION_EXISTS', { edition: edition.id }, () =>
    db.run(sql, edition.id, status, edition.createdAt, data),
  );
}

function toEdition(row: EditionRow): Edition {
  return { ...JSON.parse(row.data), status: row.status };
}

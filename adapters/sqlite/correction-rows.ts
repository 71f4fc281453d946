import type { CorrectionRecord } from '../../bot/domain/correction.ts';
import type { CorrectionStore } from '../../bot/ports/store.ts';
import type { Database } from './database.ts';
import { orConflict } from './or-conflict.ts';

interface CorrectionRow {
  readonly undone_at: string | null;
  readonly data: string;
}

export function correctionRows(db: Database): CorrectionStore {
  return {
    async add({ undoneAt, ...record }) {
      const { id, edition, theme } = record;
      const sql = 'INSERT INTO corrections (id, edition, theme, undone_at, data) VALUES (?, ?, ?, ?, ?)';
      orConflict('STORE_CONFLICT', { correction: id }, () =>
        db.run(sql, id, edition, theme, undoneAt, record),
      );
    },
    async get(id) {
      const row = db.get<CorrectionRow>('SELECT undone_at, data FROM corrections WHERE id = ?', id);
      return row && toCorrection(row);
    },
    async list(edition, theme) {
      const sql = `
        SELECT undone_at, data FROM corrections
        WHERE edition = ? AND theme = ? AND undone_at IS NULL ORDER BY seq`;
      return db.all<CorrectionRow>(sql, edition, theme).map(toCorrection);
    },
    async undo(id, at) {
      return db.run('UPDATE corrections SET undone_at = ? WHERE id = ? AND undone_at IS NULL', at, id) === 1;
    },
  };
}

function toCorrection({ undone_at, data }: CorrectionRow): CorrectionRecord {
  return { ...JSON.parse(data), ...(undone_at === null ? {} : { undoneAt: undone_at }) };
}

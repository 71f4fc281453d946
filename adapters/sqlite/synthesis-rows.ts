import type { SynthesisRecord } from '../../bot/domain/synthesis.ts';
import type { SynthesisStore } from '../../bot/ports/store.ts';
import type { Database } from './database.ts';
import { orConflict } from './or-conflict.ts';

interface SynthesisRow {
  readonly data: string;
}

export function synthesisRows(db: Database): SynthesisStore {
  return {
    async add(record) {
      const { edition, theme, version } = record;
      const sql = 'INSERT INTO syntheses (edition, theme, version, data) VALUES (?, ?, ?, ?)';
      orConflict('STORE_CONFLICT', { edition, theme, version }, () =>
        db.run(sql, edition, theme, version, record),
      );
    },
    async latest(edition, theme) {
      const sql = 'SELECT data FROM syntheses WHERE edition = ? AND theme = ? ORDER BY version DESC LIMIT 1';
      return toSynthesis(db.get<SynthesisRow>(sql, edition, theme));
    },
    async get(edition, theme, version) {
      const sql = 'SELECT data FROM syntheses WHERE edition = ? AND theme = ? AND version = ?';
      return toSynthesis(db.get<SynthesisRow>(sql, edition, theme, version));
    },
    async setSolidity(edition, theme, version, solidity) {
      const sql = `UPDATE syntheses SET data = json_set(data, '$.solidity', json(?))
        WHERE edition = ? AND theme = ? AND version = ?`;
      db.run(sql, solidity, edition, theme, version);
    },
  };
}

function toSynthesis(row: SynthesisRow | undefined): SynthesisRecord | undefined {
  return row && JSON.parse(row.data);
}

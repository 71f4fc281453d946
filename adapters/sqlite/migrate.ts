import { TerrainError } from '../../bot/errors.ts';
import type { Database } from './database.ts';

/**
 * Brings the tables to the newest version that the program knows, all steps under one commit.
 * @throws TerrainError STORE_TOO_NEW when a newer program wrote this file: it is left as it is.
 */
export function migrate(db: Database, migrations: readonly string[]): void {
  if (userVersion(db, migrations.length) === migrations.length) return;
  db.write(() => {
    // Read again under the lock: another process may have migrated meanwhile.
    const found = userVersion(db, migrations.length);
    for (const sql of migrations.slice(found)) db.exec(sql);
    db.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}

function userVersion(db: Database, known: number): number {
  const found = db.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  if (found > known) throw new TerrainError('STORE_TOO_NEW', { found, known });
  return found;
}

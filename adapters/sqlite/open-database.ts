import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';

/**
 * Opens or makes the file, and its folder (for its owner alone: it holds what people wrote).
 * @throws TerrainError STORE_TOO_NEW
 */
export function openDatabase(path: string, migrations: readonly string[] = MIGRATIONS): Database {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const db = new Database(path);
  try {
    // A commit is on the disk before it is acknowledged, and what is deleted is overwritten.
    db.exec(`
      PRAGMA foreign_keys = ON;
      PRAGMA secure_delete = ON;
      PRAGMA temp_store = MEMORY;
      PRAGMA synchronous = FULL;
    `);
    migrate(db, migrations);
    // After the version was checked: this one writes into the file.
    db.exec('PRAGMA journal_mode = WAL');
    // Ends an erasure whose process died before it had emptied the log.
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

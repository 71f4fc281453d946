import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../../adapters/sqlite/database.ts';
import { MIGRATIONS } from '../../../adapters/sqlite/migrations.ts';
import { openDatabase } from '../../../adapters/sqlite/open-database.ts';
import { inTemporaryFolder } from './temporary-store.ts';

function pragma(db: Database, name: string): unknown {
  return Object.values(db.get<object>(`PRAGMA ${name}`) ?? {})[0];
}

describe('opening the SQLite file', () => {
  it('makes the file and its folder, for their owner alone', () =>
    inTemporaryFolder(async (folder) => {
      openDatabase(join(folder, 'data', 'terrain.db')).close();
      expect((await stat(join(folder, 'data'))).mode & 0o077).toBe(0);
    }));

  it('puts commits on the disk, holds references and overwrites what is deleted', () =>
    inTemporaryFolder(async (folder) => {
      const db = openDatabase(join(folder, 'terrain.db'));
      const names = [
        'journal_mode',
        'synchronous',
        'foreign_keys',
        'secure_delete',
        'busy_timeout',
        'user_version',
      ];
      expect(names.map((name) => pragma(db, name))).toEqual(['wal', 2, 1, 1, 5_000, MIGRATIONS.length]);
      db.close();
    }));

  it('refuses a file of a newer program and leaves it as it is', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'terrain.db');
      openDatabase(path, [...MIGRATIONS, 'CREATE TABLE new (id TEXT)']).close();
      const before = await readFile(path);
      const found = MIGRATIONS.length + 1;
      const values = { found, known: MIGRATIONS.length };
      expect(() => openDatabase(path)).toThrow(expect.objectContaining({ code: 'STORE_TOO_NEW', values }));
      expect((await readFile(path)).equals(before)).toBe(true);
    }));

  it('runs the migrations that are missing, in order, and no other', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'terrain.db');
      const steps = [
        'CREATE TABLE a (x)',
        'INSERT INTO a VALUES (1)',
        'ALTER TABLE a ADD COLUMN y DEFAULT 2',
      ];
      openDatabase(path, steps.slice(0, 2)).close();
      const db = openDatabase(path, steps);
      expect(db.all('SELECT x, y FROM a').map((row) => ({ ...(row as object) }))).toEqual([{ x: 1, y: 2 }]);
      db.close();
    }));

  it('leaves a file as it was when a migration fails', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'terrain.db');
      openDatabase(path, ['CREATE TABLE a (x)']).close();
      const broken = ['CREATE TABLE a (x)', 'CREATE TABLE b (x)', 'CREATE TABLE b (x)'];
      expect(() => openDatabase(path, broken)).toThrow('already exists');
      const db = openDatabase(path, ['CREATE TABLE a (x)']);
      expect(db.all<{ name: string }>('SELECT name FROM sqlite_schema').map(({ name }) => name)).toEqual([
        'a',
      ]);
      db.close();
    }));
});

describe('a commit', () => {
  it('keeps nothing of work that failed', () =>
    inTemporaryFolder(async (folder) => {
      const db = openDatabase(join(folder, 'terrain.db'), ['CREATE TABLE a (x)']);
      const failing = () => {
        db.run('INSERT INTO a VALUES (1)');
        throw new Error('midway');
      };
      expect(() => db.write(failing)).toThrow('midway');
      db.write(() => db.run('INSERT INTO a VALUES (2)'));
      expect(db.all<{ x: number }>('SELECT x FROM a').map(({ x }) => x)).toEqual([2]);
      db.close();
    }));
});

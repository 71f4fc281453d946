import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../adapters/sqlite/migrations.ts';
import { openDatabase } from '../../../adapters/sqlite/open-database.ts';
import { openStore } from '../../../adapters/sqlite/open-store.ts';
import { inTemporaryFolder } from './temporary-store.ts';

const CALENDAR = [
  {
    ...{ id: 'laicite', title: 'Conférence « Laïcité »', place: 'Strasbourg' },
    ...{ start: '2026-11-26T14:00:00+01:00', end: '2026-11-26T17:00:00+01:00' },
  },
  {
    ...{ id: 'deontologie', title: 'Déontologie', place: '' },
    ...{ start: '2026-10-08T09:00Z', end: '2026-10-08T17:00Z' },
  },
];

describe('a file of before there were events', () => {
  it('has the dates that its editions held as events, and in no other place', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'terrain.db');
      const old = openDatabase(path, MIGRATIONS.slice(0, 3));
      const sql = 'INSERT INTO editions (id, status, created_at, data) VALUES (?, ?, ?, ?)';
      const createdAt = '2026-09-01T06:00:00.000Z';
      const edition = { id: '2026', name: 'Session', schools: [], themes: [], groups: [], createdAt };
      old.run(sql, '2026', 'open', createdAt, { ...edition, calendar: CALENDAR });
      old.run(sql, '2025', 'closed', createdAt, { ...edition, id: '2025', calendar: [] });
      old.close();

      const store = openStore(path);
      expect(await store.editions.get('2026')).toEqual({ ...edition, status: 'open' });
      const added = {
        ...{
          edition: '2026',
          kind: 'other',
          zone: 'Europe/Paris',
          audience: {},
          speakers: [],
          documents: [],
        },
        ...{ attendance: false, status: 'planned', revision: 1, updatedAt: createdAt },
      };
      const [laicite, deontologie] = CALENDAR;
      expect(await store.events.list('2026')).toEqual([
        { ...deontologie, ...added },
        { ...laicite, ...added },
      ]);
      await store.close();
    }));
});

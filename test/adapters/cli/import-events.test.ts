import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../adapters/sqlite/open-store.ts';
import { runTerrain } from './run-terrain.ts';
import { temporaryFolder } from './temporary-folder.ts';

const EDITION = fileURLToPath(new URL('../../../adapters/sample/edition.json', import.meta.url));
const folder = temporaryFolder();
const data = join(folder.path, 'data');

const terrain = (...args: readonly string[]) => runTerrain(args, { env: { TERRAIN_DATA: data } });

describe('terrain import --type events', () => {
  it('brings dates into the calendar that came with the edition, and says what stays out', async () => {
    await terrain('import', EDITION, '--type', 'edition');
    const file = folder.file(
      'dates.csv',
      'code;titre;début;fin;lieu\n' +
        'cloture;Clôture;19/02/2027 9 h;12 h;Strasbourg\n' +
        'laicite;Conférence déplacée;27/11/2026 14 h;17 h;Strasbourg\n' +
        'jamais;Jamais;31/02/2027 9 h;12 h;\n',
    );
    const { code, stdout, stderr } = await terrain('import', file, '--type', 'events');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '1\u00a0événement ajouté, 1\u00a0changé.\n' });
    expect(stderr).toMatch(/Ligne 4.*n’est pas un jour et une heure/s);

    const store = openStore(join(data, 'terrain.sqlite'));
    const events = await store.events.list('2026-2027');
    const [entry] = await store.audit.list('2026-2027', 1);
    await store.close();
    expect(events).toHaveLength(13);
    expect(events.find(({ id }) => id === 'laicite')).toMatchObject({ revision: 2, place: 'Strasbourg' });
    expect(entry).toMatchObject({ actor: 'terrain', action: 'events.imported', target: 'events:2' });
  });
});

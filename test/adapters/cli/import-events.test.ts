import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../adapters/sqlite/open-store.ts';
import { eventOf } from '../../bot/sample-edition.ts';
import { sampleReminder } from '../../contracts/store/samples.ts';
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

  it('leaves what people were told of to the chat, where what they will hear is looked at first', async () => {
    const store = openStore(join(data, 'terrain.sqlite'));
    const at = new Date(Date.now() - 60_000).toISOString();
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    const [start, end] = [inDays(1), inDays(2)] as const;
    const event = eventOf({ id: 'dite', edition: '2026-2027', title: 'Date dite', start, end });
    const recipient = { type: 'person', participant: 'p1' } as const;
    const reminder = sampleReminder({
      edition: '2026-2027',
      timing: { type: 'event', event: 'dite', offsets: [{ days: 1, at: '18:00' }] },
    });
    await store.events.add(event);
    await store.reminders.add(reminder);
    await store.sendings.addAll([
      {
        ...{ id: 'row', edition: '2026-2027', kind: 'reminder', reminder: reminder.id, event: 'dite' },
        ...{ occurrence: 'envoi/1', recipient, dueAt: at, expiresAt: event.end },
      },
    ]);
    await store.sendings.claim(1, at, at);
    await store.sendings.settle([{ id: 'row', attempt: 1, state: 'sent', chat: 'web', ref: 'm', at }]);
    await store.close();
    const file = folder.file(
      'suite.csv',
      `code;titre;début;fin;lieu\ndite;Date dite;${start};${end};Ailleurs\ncloture;Clôture;19/02/2027 9 h;12 h;Lyon\n`,
    );
    const { stdout, stderr } = await terrain('import', file, '--type', 'events');
    expect(stdout).toBe('0\u00a0événement ajouté, 1\u00a0changé.\n');
    expect(stderr).toMatch(/déjà prévenues.*Date dite.*\/terrain agenda importer/s);
    const after = openStore(join(data, 'terrain.sqlite'));
    const places = (await after.events.list('2026-2027')).flatMap(({ id, place }) =>
      ['dite', 'cloture'].includes(id) ? [`${id} ${place}`] : [],
    );
    await after.close();
    expect(places.sort()).toEqual(['cloture Lyon', 'dite Strasbourg']);
  });
});

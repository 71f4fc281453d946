import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../adapters/sqlite/open-database.ts';
import { openStore } from '../../../adapters/sqlite/open-store.ts';
import type { Store } from '../../../bot/ports/store.ts';
import { LATER, sampleContent, sampleEdition, sampleReport } from '../../contracts/store/samples.ts';
import { inTemporaryFolder } from './temporary-store.ts';

/** Each is in one report alone: its text, its subject, its place, and its text before it was corrected. */
const SECRETS = ['zygomorphe', 'quetzalcoatl', 'wolframite', 'kryptonienne'];
const [TEXT = '', SUBJECT = '', PLACE = '', BEFORE = ''] = SECRETS;

async function fileSecret(store: Store, neighbours: number): Promise<void> {
  const texts = Array.from(
    { length: neighbours },
    (_, index) => `Le guichet ${index} ferme, mot${index * 7919} inconnu.`,
  );
  const around = (from: number) =>
    texts
      .slice(from, from + neighbours / 2)
      .map((text, index) => sampleReport({ id: `r${from + index}`, content: sampleContent({ text }) }));
  await store.reports.addAll(around(0));
  await store.reports.add(sampleReport({ id: 'secret', content: sampleContent({ text: `Une ${BEFORE}.` }) }));
  await store.reports.addAll(around(neighbours / 2));
  const place = { institution: PLACE, side: 'state', territory: 'Lozère' } as const;
  await store.reports.correct(
    'secret',
    1,
    sampleContent({ text: `Une ${TEXT}.`, subject: SUBJECT, place }),
    LATER,
  );
}

/** Which of the secrets are in the bytes of any file of the folder, whole or without their endings, as stems are. */
async function leaks(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
  return SECRETS.filter((secret) => files.some((bytes) => bytes.toLowerCase().includes(secret.slice(0, 6))));
}

describe('what was erased from the SQLite store', () => {
  it.each([0, 10, 600])('is in no byte of its files, with %i reports around it', (neighbours) =>
    inTemporaryFolder(async (folder) => {
      const store = openStore(join(folder, 'terrain.db'));
      await store.editions.add(sampleEdition());
      await fileSecret(store, neighbours);
      expect(await leaks(folder)).toEqual(SECRETS);
      await store.reports.erase('secret');
      expect(await leaks(folder)).toEqual([]);
      await store.close();
      expect(await leaks(folder)).toEqual([]);
    }),
  );

  it('takes along the vector that was made of it', () =>
    inTemporaryFolder(async (folder) => {
      const store = openStore(join(folder, 'terrain.db'));
      await store.editions.add(sampleEdition());
      await fileSecret(store, 20);
      const secret = `${TEXT}${PLACE}`;
      const text = `Une ${TEXT}.`;
      const vector = new Float32Array(Float64Array.from(Buffer.from(secret), (byte) => byte));
      const bytes = Buffer.from(vector.buffer).toString('latin1');
      const holds = async () => {
        const names = await readdir(folder);
        const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
        return files.some((content) => content.includes(bytes));
      };
      await store.vectors.put('e5', [{ report: 'secret', text, vector }]);
      expect(await holds()).toBe(true);
      await store.reports.erase('secret');
      expect(await holds()).toBe(false);
      await store.close();
    }));

  it('is gone as well when it was withdrawn first', () =>
    inTemporaryFolder(async (folder) => {
      const store = openStore(join(folder, 'terrain.db'));
      await store.editions.add(sampleEdition());
      await fileSecret(store, 20);
      await store.reports.setStatus('secret', 'withdrawn', LATER);
      await store.reports.erase('secret');
      expect(await leaks(folder)).toEqual([]);
      await store.close();
    }));

  it('is gone from the files while another process has them open', () =>
    inTemporaryFolder(async (folder) => {
      const store = openStore(join(folder, 'terrain.db'));
      const peer = openStore(join(folder, 'terrain.db'));
      await store.editions.add(sampleEdition());
      await fileSecret(store, 20);
      expect((await peer.reports.get('secret'))?.number).toBe(11);
      await store.reports.erase('secret');
      expect(await leaks(folder)).toEqual([]);
      await Promise.all([store.close(), peer.close()]);
    }));

  it('is gone once the store is opened again, when the process died in the middle of erasing', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'alive', 'terrain.db');
      const store = openStore(path);
      await store.editions.add(sampleEdition());
      await fileSecret(store, 20);
      const db = openDatabase(path);
      await store.reports.correct('secret', 2, sampleContent({ text: `Une ${TEXT} encore.` }), LATER);
      db.run("DELETE FROM report_stems WHERE rowid = (SELECT seq FROM reports WHERE id = 'secret')");
      db.run("DELETE FROM reports WHERE id = 'secret'");
      // What a process that is killed now leaves on the disk.
      await cp(join(folder, 'alive'), join(folder, 'dead'), { recursive: true });
      expect(await leaks(join(folder, 'dead'))).toContain(TEXT);
      await openStore(join(folder, 'dead', 'terrain.db')).close();
      expect(await leaks(join(folder, 'dead'))).toEqual([]);
      db.close();
      await store.close();
    }));
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../adapters/sqlite/open-store.ts';
import type { Opened } from '../../contracts/contract.ts';
import type { StoreSubject } from '../../contracts/store/store-subject.ts';

/** A folder that is removed after `work`. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'terrain-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A new SQLite file, opened twice. */
export async function openTemporaryStore(): Promise<Opened<StoreSubject>> {
  const folder = await mkdtemp(join(tmpdir(), 'terrain-'));
  const path = join(folder, 'terrain.db');
  const subject = { store: openStore(path), peer: openStore(path) };
  return {
    subject,
    async close() {
      await Promise.all([subject.store.close(), subject.peer.close()]);
      await rm(folder, { recursive: true });
    },
  };
}

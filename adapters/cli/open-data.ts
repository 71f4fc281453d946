import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../bot/domain/edition.ts';
import { TerrainError } from '../../bot/errors.ts';
import type { Store } from '../../bot/ports/store.ts';
import { openStore } from '../sqlite/open-store.ts';

/** Runs `use` with the store of the data folder, and closes it whatever happens. */
export async function withStore<Value>(
  dataFolder: string,
  use: (store: Store) => Promise<Value>,
): Promise<Value> {
  const store = openStore(storePath(dataFolder));
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** The open edition, or else the latest closed one. @throws TerrainError NO_EDITION */
export async function currentEdition(store: Store): Promise<Edition> {
  const editions = await store.editions.list();
  const current = editions.find(({ status }) => status === 'open') ?? editions[0];
  if (current === undefined) throw new TerrainError('NO_EDITION');
  return current;
}

/** @throws TerrainError NO_EDITION or EDITION_CLOSED */
export async function openEdition(store: Store): Promise<Edition> {
  const edition = await currentEdition(store);
  if (edition.status === 'closed') throw new TerrainError('EDITION_CLOSED', { name: edition.name });
  return edition;
}

/** Reading must not make a store where there is none. @throws TerrainError NO_EDITION */
export function requireData(dataFolder: string): void {
  if (!existsSync(storePath(dataFolder))) throw new TerrainError('NO_EDITION');
}

function storePath(dataFolder: string): string {
  return join(dataFolder, 'terrain.sqlite');
}

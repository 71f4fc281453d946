import type { Edition } from './domain/edition.ts';
import { TerrainError } from './errors.ts';
import type { Store } from './ports/store.ts';

/** The open edition, or else the latest closed one. @throws TerrainError NO_EDITION */
export async function currentEdition({ editions }: Pick<Store, 'editions'>): Promise<Edition> {
  const all = await editions.list();
  const current = all.find(({ status }) => status === 'open') ?? all[0];
  if (current === undefined) throw new TerrainError('NO_EDITION');
  return current;
}

import { issueCode } from '../../../bot/accounts/issue-code.ts';
import type { Edition } from '../../../bot/domain/edition.ts';
import type { Store } from '../../../bot/ports/store.ts';
import { createSystemClock } from '../../system/system-clock.ts';
import { createSystemRandom } from '../../system/system-random.ts';
import type { ExportedRows } from './export-rows.ts';

/** A code for everyone who has no account on any platform, sorted by name: to be sent to each of them. */
export async function codesToExport(store: Store, edition: Edition): Promise<ExportedRows> {
  const parts = { store, clock: createSystemClock(), random: createSystemRandom() };
  const rows: Readonly<Record<string, string>>[] = [];
  for (const person of await store.participants.list(edition.id)) {
    if ((await store.accounts.of(person.id)).length > 0) continue;
    rows.push({ name: person.name, email: person.email, code: await issueCode(parts, person) });
  }
  return { columns: ['name', 'email', 'code'], rows };
}

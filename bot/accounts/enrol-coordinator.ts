import type { BotContext } from '../context.ts';
import type { Account } from '../domain/account.ts';
import type { Edition } from '../domain/edition.ts';
import type { Participant } from '../domain/participant.ts';
import { TerrainError } from '../errors.ts';

/** Makes a coordinator of somebody whom a role of the platform names one. */
export async function enrolCoordinator(
  { store, random }: BotContext,
  account: Account,
  edition: Edition,
): Promise<Participant> {
  const email = addressOf(account);
  const before = await store.participants.byEmail(edition.id, email);
  if (before !== undefined) return before;
  const participant: Participant = {
    id: random.id(),
    edition: edition.id,
    name: account.name,
    email,
    role: 'coordinator',
    contactable: false,
    locale: account.locale ?? 'fr',
  };
  try {
    await store.participants.saveAll([participant]);
    return participant;
  } catch (error) {
    // Another process enrolled them meanwhile.
    const other = await store.participants.byEmail(edition.id, email);
    if (!(error instanceof TerrainError) || other === undefined) throw error;
    return other;
  }
}

/** Where the platform tells no address, one that nobody can have (RFC 2606). */
function addressOf({ chat, user, email }: Account): string {
  return (email ?? `${user}@${chat}.invalid`).toLowerCase();
}

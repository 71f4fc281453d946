import type { BotContext } from '../context.ts';
import { currentEdition } from '../current-edition.ts';
import type { Account, AccountTie } from '../domain/account.ts';
import type { Edition } from '../domain/edition.ts';
import type { Participant } from '../domain/participant.ts';
import { enrolCoordinator } from './enrol-coordinator.ts';
import { tieAccount } from './tie-account.ts';

/**
 * Whose account this is: as it was tied, or by its address or its platform's role on first contact, which ties it.
 * @throws TerrainError NO_EDITION
 */
export async function identify(context: BotContext, account: Account): Promise<Participant | undefined> {
  const { store } = context;
  const edition = await currentEdition(store);
  const tie = await store.accounts.get(account.chat, account.user);
  const tied = tie && (await holderOf(context, tie, account, edition));
  if (tied !== undefined) return tied;
  const known = account.email && (await store.participants.byEmail(edition.id, account.email.toLowerCase()));
  if (known) {
    await tieAccount(context, account, known.id, 'email');
    return known;
  }
  if (account.coordinator !== true) return undefined;
  const enrolled = await enrolCoordinator(context, account, edition);
  await tieAccount(context, account, enrolled.id, 'role');
  return enrolled;
}

/** Whom the tie names, in the current edition where they are in it; undefined when what it rests on has gone. */
async function holderOf(
  context: BotContext,
  tie: AccountTie,
  account: Account,
  edition: Edition,
): Promise<Participant | undefined> {
  const { store } = context;
  const tied = await store.participants.get(tie.participant);
  if (tied === undefined || !stillRests(tie, account, tied)) return undefined;
  if (tied.edition === edition.id) return tied;
  const next = await store.participants.byEmail(edition.id, tied.email);
  if (next === undefined) return tie.by === 'role' ? undefined : tied;
  await tieAccount(context, account, next.id, tie.by);
  return next;
}

/** The role may have been taken away, the address may have become somebody else's. */
function stillRests({ by }: AccountTie, { coordinator, email }: Account, tied: Participant): boolean {
  if (by === 'role') return coordinator === true;
  if (by === 'email') return email === undefined || email.toLowerCase() === tied.email;
  return true;
}

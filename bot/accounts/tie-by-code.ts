import { audit } from '../audit.ts';
import type { BotContext } from '../context.ts';
import type { Account } from '../domain/account.ts';
import type { Participant } from '../domain/participant.ts';
import { TerrainError } from '../errors.ts';
import { normaliseCode } from './link-code.ts';
import { tieAccount } from './tie-account.ts';

/** Guesses that an account may make in an hour. A code is one of 656 billion. */
const TRIES = 5;
const HOUR_MS = 60 * 60 * 1000;

/**
 * Ties the account to whoever the code stands for.
 * @throws TerrainError UNKNOWN_CODE or TOO_MANY_TRIES
 */
export async function tieByCode(context: BotContext, account: Account, typed: string): Promise<Participant> {
  const { store, clock } = context;
  await countTry(context, account);
  const participant = await store.linkCodes.redeem(normaliseCode(typed), clock.now().toISOString());
  const me = participant === undefined ? undefined : await store.participants.get(participant);
  const edition = me && (await store.editions.get(me.edition));
  if (me === undefined || edition === undefined)
    throw new TerrainError('UNKNOWN_CODE', { code: typed.trim() });
  await tieAccount(context, account, me.id, 'code');
  await audit({ ...context, edition, me }, 'account.tied', `account:${account.chat}/${account.user}`);
  return me;
}

/** Each try takes one of the places of the hour, in whatever process it is counted. */
async function countTry({ store, clock }: BotContext, { chat, user }: Account): Promise<void> {
  const now = clock.now();
  const until = new Date(now.getTime() + HOUR_MS).toISOString();
  for (let place = 1; place <= TRIES; place += 1) {
    if (await store.ledger.claim(`relier/${chat}/${user}/${place}`, until, now.toISOString())) return;
  }
  throw new TerrainError('TOO_MANY_TRIES');
}

import type { BotContext } from '../context.ts';
import type { Account, TiedBy } from '../domain/account.ts';

/** From now on this account is this participant's. */
export function tieAccount(
  { store, clock }: Pick<BotContext, 'store' | 'clock'>,
  { chat, user, name }: Account,
  participant: string,
  by: TiedBy,
): Promise<void> {
  return store.accounts.tie({ chat, user, name, participant, by, at: clock.now().toISOString() });
}

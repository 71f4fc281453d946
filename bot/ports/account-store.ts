import type { AccountTie, LinkCode } from '../domain/account.ts';
import type { ChannelTie } from '../domain/channel-tie.ts';

/** Which account of which platform belongs to whom. */
export interface AccountStore {
  /** Adds the tie of an account, or takes the place of the one that it has. */
  tie(tie: AccountTie): Promise<void>;
  get(chat: string, user: string): Promise<AccountTie | undefined>;
  /** The accounts of a participant, the latest tied first. */
  of(participant: string): Promise<readonly AccountTie[]>;
  /** False when the account is not this participant's. */
  untie(chat: string, user: string, participant: string): Promise<boolean>;
}

/** Codes by which people say who they are. Each serves once. */
export interface LinkCodeStore {
  /**
   * Keeps one code a participant: the one that still holds at `now` (ISO 8601) is given back, and `code` dropped.
   * @throws TerrainError STORE_CONFLICT when somebody else has this code
   */
  issue(code: LinkCode, now: string): Promise<LinkCode>;
  /** Takes a code out, whose participant it then gives. Atomic: two who give the same code do not both get an answer. */
  redeem(code: string, now: string): Promise<string | undefined>;
}

/** Which channel of which platform speaks of which theme. */
export interface ChannelStore {
  /** Adds the tie of a channel, or takes the place of the one that it has. */
  tie(tie: ChannelTie): Promise<void>;
  get(chat: string, channel: string): Promise<ChannelTie | undefined>;
  /** The channels of a chat that were tied in this edition, in code units of their ids. */
  of(chat: string, edition: string): Promise<readonly ChannelTie[]>;
}

import type { Locale } from './participant.ts';

/** Somebody on a chat platform, as the platform tells of them. */
export interface Account {
  /** Name of the chat, see `Chat.name`. */
  readonly chat: string;
  /** Id of the account on its platform. */
  readonly user: string;
  /** As shown there. */
  readonly name: string;
  /** Only where the platform itself has checked that it is theirs. */
  readonly email?: string;
  /** Whether a role of the platform, named in the settings, makes them a coordinator. */
  readonly coordinator?: boolean;
  /** Language of the account, for as long as nobody knows who it is. */
  readonly locale?: Locale;
}

/** How Terrain knows whose account it is. "role" holds only while the platform's role does. */
export type TiedBy = 'email' | 'code' | 'role';

/** An account belongs to a participant. One participant may have several, an account has one participant. */
export interface AccountTie {
  readonly chat: string;
  readonly user: string;
  readonly participant: string;
  /** Name of the account, so that its owner recognises it. */
  readonly name: string;
  readonly by: TiedBy;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** What somebody types where they have no name yet, to say who they are. */
export interface LinkCode {
  /** As `normaliseCode` gives it. */
  readonly code: string;
  readonly participant: string;
  /** ISO 8601 instant from which it says nothing any more. */
  readonly expiresAt: string;
}

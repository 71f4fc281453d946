import type { Store } from './store.ts';

/** What was asked already, also of another process: each key is granted once until it expires. */
export interface LedgerStore {
  /**
   * True for the one caller that gets the key; false for all others until `expiresAt`. Atomic between processes.
   * Instants are ISO 8601.
   */
  claim(key: string, expiresAt: string, now: string): Promise<boolean>;
  /** Forgets what has expired; says how many. */
  sweep(now: string): Promise<number>;
}

/** Values that a platform has no room for: what a long button runs, a form between two pages, the next page. */
export interface KeptStore {
  /** Adds a JSON value, or takes the place of the one under this key. */
  put(key: string, value: unknown, expiresAt: string): Promise<void>;
  /** Undefined when there is none, or it has expired. */
  get(key: string, now: string): Promise<unknown>;
  drop(key: string): Promise<void>;
  /** Removes what has expired; says how many. */
  sweep(now: string): Promise<number>;
}

/** A message that goes out once. */
export interface Delivery {
  /** Name of the chat, see `Chat.name`. */
  readonly chat: string;
  /** Unique in its chat. */
  readonly key: string;
  readonly state: 'claimed' | 'sent';
  /** Names the message on its platform, once sent. */
  readonly ref?: string;
  /** Ids of the reports that it quotes. */
  readonly reports: readonly string[];
}

/**
 * What a claim says. "mine": send it, then say `sent`. "sent": it was; here it is. "busy": somebody is at it now.
 * "uncertain": somebody was and did not end, perhaps after the platform took it: look it up there before sending; the
 * claim is the caller's now. `since`: the ISO 8601 instant of the first claim, before which the platform cannot have it.
 */
export type DeliveryClaim =
  | { readonly outcome: 'mine' }
  | { readonly outcome: 'busy' | 'uncertain'; readonly since: string }
  | { readonly outcome: 'sent'; readonly delivery: Delivery };

/** What the platform took, at the ISO 8601 instant `at`. */
export interface SentDelivery extends Omit<Delivery, 'state' | 'ref'> {
  readonly ref: string;
  readonly at: string;
  /** From then on the platform lets nobody change it: its quotes need not be found any more. Never when absent. */
  readonly changeableUntil?: string;
}

/** What was sent to platforms, so that it is sent once and found again when a report that it quotes is erased. */
export interface DeliveryStore {
  /** Atomic between processes. Instants are ISO 8601; the claim is held until `leaseUntil`. */
  claim(chat: string, key: string, leaseUntil: string, now: string): Promise<DeliveryClaim>;
  /** The platform took it. Works without a claim too (answers of commands), and takes the place of a former `sent`. */
  sent(delivery: SentDelivery): Promise<void>;
  /** The platform surely did not take it: the next claim is "mine". Nothing when it was sent. */
  release(chat: string, key: string): Promise<void>;
  get(chat: string, key: string): Promise<Delivery | undefined>;
  /** Those sent that quote this report, in the order in which they were claimed. */
  quoting(chat: string, report: string): Promise<readonly Delivery[]>;
  /** The message lost the words that it quoted: nothing is to be found in it any more. */
  unquote(chat: string, key: string): Promise<void>;
  /**
   * Forgets what was sent before this instant and quotes nothing, or nothing that can be changed by then; says how
   * many. What quotes a report stays however old it is: the report may be erased at any time, of a closed edition too.
   */
  sweep(sentBefore: string): Promise<number>;
}

/** What the adapter of a platform remembers, shared by the processes that serve it. */
export type ChatMemory = Pick<Store, 'ledger' | 'kept' | 'deliveries' | 'accounts' | 'participants'>;

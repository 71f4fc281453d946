import type { Message } from '../../../bot/message.ts';

/** What a message says: a person's words, or Terrain's. */
export type MessageBody =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'message'; readonly message: Message };

/** A message of the workspace as its history keeps it. */
export interface StoredMessage {
  /** Order in which messages were written. */
  readonly seq: number;
  /** Grows with each message written or replaced. */
  readonly change: number;
  readonly id: string;
  readonly room: string;
  /** The one person who sees it; absent when everybody in the room does. */
  readonly viewer?: string;
  /** The person who wrote it; absent for Terrain. */
  readonly author?: string;
  readonly body: MessageBody;
  /** ISO 8601 instant. */
  readonly at: string;
}

export type NewMessage = Omit<StoredMessage, 'seq' | 'change'> & {
  /** A message under a key that is known already is not written again. */
  readonly delivery?: string;
};

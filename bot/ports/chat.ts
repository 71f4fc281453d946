import type { Participant } from '../domain/participant.ts';
import type { Invocation } from '../invocation.ts';
import type { Form, Message } from '../message.ts';

/** What a platform lacks is said here, once; the adapter falls back to what its people expect. */
export interface ChatCapabilities {
  /** Messages in a channel that one person alone sees. Without: a private message. */
  readonly privateReplies: boolean;
  /** Forms that open on a command. Without: the questions are asked one by one. */
  readonly forms: boolean;
  /** A message sent can be changed. Without: a new one follows. */
  readonly updates: boolean;
}

/** Where a message goes. */
export type ChatTarget =
  | { readonly type: 'channel'; readonly edition: string; readonly channel: string }
  | { readonly type: 'person'; readonly participant: string }
  /** To one person, inside a channel. */
  | {
      readonly type: 'privately';
      readonly edition: string;
      readonly channel: string;
      readonly participant: string;
    };

/** Names a message that was delivered, on its platform. */
export interface MessageRef {
  readonly chat: string;
  readonly id: string;
}

/** What a command answers. The router gives it, the adapter shows it. */
export type Reply =
  | {
      readonly type: 'message';
      readonly visibility: 'private' | 'public';
      readonly message: Message;
      readonly replaces?: boolean;
    }
  | { readonly type: 'form'; readonly form: Form };

export interface Suggestion {
  /** What takes the place of the word being typed. */
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
}

/** What the bot offers a platform. It never throws: what goes wrong comes back as a reply. */
export interface ChatHandler {
  handle(invocation: Invocation): Promise<Reply>;
  /** The line after "/terrain " up to the caret; at most ten suggestions. */
  complete(
    line: string,
    participant: Participant,
    channel: string | undefined,
  ): Promise<readonly Suggestion[]>;
}

/** A chat platform. */
export interface Chat {
  /** "web", "slack", … unique in a process. */
  readonly name: string;
  readonly capabilities: ChatCapabilities;
  /** Begins to listen; resolves when commands can come. */
  start(handler: ChatHandler): Promise<void>;
  /** Answers what is under way, then stops. */
  stop(): Promise<void>;
  /**
   * Delivers once per key, however often it is called.
   * @throws TerrainError UNKNOWN_PARTICIPANT when the person is not reached by this platform.
   */
  deliver(target: ChatTarget, message: Message, key: string): Promise<MessageRef>;
  /** Replaces what a message says; nothing when the message is gone. */
  update(ref: MessageRef, message: Message): Promise<void>;
  /** Gives every message that quotes this report these words instead, wherever the platform still lets it. */
  forget(report: string, message: Message): Promise<void>;
}

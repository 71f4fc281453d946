import type { Account } from '../domain/account.ts';
import type { Participant } from '../domain/participant.ts';
import type { Invocation, StrangerRequest, Whereabouts } from '../invocation.ts';
import type { Form, Message } from '../message.ts';

/** What a platform lacks is said here, once; the adapter falls back to what its people expect. */
export interface ChatCapabilities {
  /** Answers in a channel that one person alone sees. Without: a private message. */
  readonly privateReplies: boolean;
  /** Messages in a channel that one person alone sees, though nobody asked. Without: a private message. */
  readonly privateDeliveries: boolean;
  /** Forms that open on a command. Without: the questions are asked one by one. */
  readonly forms: boolean;
  /** A message sent can be changed. Without: a new one follows. */
  readonly updates: boolean;
  /**
   * Every channel of an edition is there under the name that the edition gives it. Without: a channel is a theme's
   * when somebody tied it.
   */
  readonly namedChannels: boolean;
  /** The bot can make channels, see `Chat.createChannel`. */
  readonly newChannels: boolean;
  /** Reaches every participant. Absent: those whose account is known. */
  readonly reachesEverybody?: boolean;
  /** Keeps what it delivered with the messages themselves: the store's `deliveries` tell nothing of it. */
  readonly remembersItself?: boolean;
  /**
   * For how long after a try `deliver` knows its key again, in ms. Absent: for ever. After that, a delivery that may
   * have arrived must not be tried again.
   */
  readonly knowsKeysForMs?: number;
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

/**
 * What to do when a former try may have arrived and the platform cannot be asked. "send": rather twice than never, the
 * default. "leave": rather never than twice.
 */
export type Doubt = 'send' | 'leave';

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

/** What is being typed: a line after "/terrain " up to the caret, or one option of a command. */
export type Typing =
  | { readonly type: 'line'; readonly line: string }
  | {
      readonly type: 'option';
      readonly command: string;
      readonly option: string;
      /** What the option holds so far. */
      readonly typed: string;
      /** What the others hold. */
      readonly options: Readonly<Record<string, string>>;
    };

export interface CompletionRequest extends Whereabouts {
  readonly participant: Participant;
  readonly typing: Typing;
}

/** What the bot offers a platform. What goes wrong with `welcome` and `handle` comes back as a reply: they never throw. */
export interface ChatHandler {
  /**
   * Whose account this is; undefined when nobody knows. Asked before each command: what it gives holds for one request
   * only. Rejects when the store cannot be asked.
   */
  identify(account: Account): Promise<Participant | undefined>;
  /** What somebody unknown is answered: a way in, or, after "relier" and their code, that they are known now. */
  welcome(request: StrangerRequest): Promise<Reply>;
  handle(invocation: Invocation): Promise<Reply>;
  /**
   * For a line: every command whose name it begins, then at most ten values. For an option: at most 25, each its whole
   * value.
   */
  complete(request: CompletionRequest): Promise<readonly Suggestion[]>;
}

/** A chat platform. */
export interface Chat {
  /** Unique in a process, and the same from start to start. */
  readonly name: string;
  readonly capabilities: ChatCapabilities;
  /** Begins to listen; resolves when commands can come. */
  start(handler: ChatHandler): Promise<void>;
  /** Answers what is under way, then stops. */
  stop(): Promise<void>;
  /**
   * Delivers once per key, however often it is called.
   * @throws TerrainError UNKNOWN_PARTICIPANT when the person is not reached by this platform; UNREACHABLE when they
   * take no private message; UNKNOWN_CHANNEL; DELIVERY_UNCERTAIN when it was left, see `Doubt`. Anything else may pass:
   * the same key again sends it if it was not.
   */
  deliver(target: ChatTarget, message: Message, key: string, doubt?: Doubt): Promise<MessageRef>;
  /** Replaces what a message says; nothing when the message is gone. */
  update(ref: MessageRef, message: Message): Promise<void>;
  /** Gives every message that quotes this report these words instead, wherever the platform still lets it. */
  forget(report: string, message: Message): Promise<void>;
  /**
   * Makes a channel that everybody may join, or finds the one of this name; gives its id. Only with `newChannels`.
   * @throws TerrainError CHANNEL_REFUSED when the platform does not let the bot
   */
  createChannel?(name: string): Promise<string>;
}

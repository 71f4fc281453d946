import type { Edition } from '../../../bot/domain/edition.ts';
import type { Participant } from '../../../bot/domain/participant.ts';
import type { Invocation, StrangerRequest } from '../../../bot/invocation.ts';
import type { Chat, Reply } from '../../../bot/ports/chat.ts';
import type { ContractCheck } from '../contract.ts';

/** A message as a person sees it on the platform. */
export interface SeenMessage {
  /** Everything that can be read in it, in order. */
  readonly text: string;
  /** Labels of its buttons. */
  readonly buttons: readonly string[];
}

/** A form as a person sees it. */
export interface SeenForm {
  readonly title: string;
  /** What each question holds, by its name. */
  readonly values: Readonly<Record<string, string>>;
  /** What is said to be wrong, in order. */
  readonly problems: readonly string[];
}

/** What came of something that a person did. */
export interface Reaction {
  /** The form that opened, if one did. */
  readonly form?: SeenForm;
}

/**
 * What people do on the platform, as they do it: through its real interface, never through the adapter's
 * functions. `request` is the platform's key of the request; the same again is a redelivery or a double click.
 */
export interface ChatHands {
  /** What this person sees in a channel, oldest first; in private with Terrain when `channel` is absent. */
  see(person: Participant, channel?: string): Promise<readonly SeenMessage[]>;
  /** Types a line after "/terrain" in a channel. */
  type(person: Participant, channel: string, line: string, request: string): Promise<Reaction>;
  /** Clicks the first button of this label in what the person sees in the channel. */
  click(person: Participant, channel: string, label: string, request: string): Promise<Reaction>;
  /** Sends the form that opened last for this person, with these answers. */
  submit(person: Participant, answers: Readonly<Record<string, string>>, request: string): Promise<Reaction>;
}

/** Somebody of the platform whom the bot does not know, and whom the platform reaches all the same. */
export interface Strangers {
  readonly who: Participant;
  /** What `welcome` was asked, oldest first. */
  readonly asked: readonly StrangerRequest[];
  /** The one sentence that `welcome` answers, privately. */
  readonly told: string;
}

/** A chat that has started, and those who use it. */
export interface ChatSubject {
  readonly chat: Chat;
  readonly hands: ChatHands;
  readonly edition: Edition;
  /** Two people whom the platform reaches. */
  readonly ada: Participant;
  readonly ben: Participant;
  /** A channel of the edition in which both are. */
  readonly channel: string;
  /** What the bot answers from now on; it may throw. */
  answer(decide: (invocation: Invocation) => Reply | Promise<Reply>): void;
  /** What the bot is handed for a typed line, where the platform has fields instead of a line. */
  typed?(line: string): Invocation['call'];
  /** Somebody whose account the bot does not know, where the platform has accounts. */
  readonly strangers?: Strangers;
  /** What the bot was asked, oldest first. */
  readonly asked: readonly Invocation[];
}

export type ChatCheck = ContractCheck<ChatSubject>;

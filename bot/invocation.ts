import type { Account } from './domain/account.ts';
import type { Participant } from './domain/participant.ts';

/** A file that came with a form. */
export interface Attachment {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Where something is asked. */
export interface Whereabouts {
  /** Name of the chat, see `Chat.name`. */
  readonly chat: string;
  /** Id on its platform of the channel in which it happens; absent in private messages. */
  readonly channel?: string;
  /** Name of that channel without "#", where ids are no names and the platform tells it. */
  readonly channelName?: string;
}

/** What somebody runs. */
export type Call =
  /** What was typed after "/terrain". */
  | { readonly type: 'line'; readonly line: string }
  | {
      readonly type: 'options';
      readonly command: string;
      readonly options: Readonly<Record<string, string>>;
      readonly files?: Readonly<Record<string, Attachment>>;
      /**
       * "line": typed into the fields that the platform has for a command's options; "form": a form that was filled
       * in (an invalid one comes back); "button".
       */
      readonly from: 'line' | 'form' | 'button';
    };

/** Somebody runs a command: typed, by a button or by a form. */
export interface Invocation extends Whereabouts {
  /** Key of the request; the same again (double click, redelivery) must not act twice. */
  readonly id: string;
  readonly participant: Participant;
  /** Account from which it is asked, where the platform has accounts. */
  readonly account?: Account;
  readonly call: Call;
}

/** Somebody asks whom Terrain does not know. */
export interface StrangerRequest {
  readonly id: string;
  readonly account: Account;
  readonly call: Call;
}

import type { Participant } from './domain/participant.ts';

/** A file that came with a form. */
export interface Attachment {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Somebody runs a command: typed, by a button or by a form. */
export interface Invocation {
  /** Key of the request; the same again (double click, redelivery) must not act twice. */
  readonly id: string;
  readonly participant: Participant;
  /** Channel in which it happens; absent in private messages. */
  readonly channel?: string;
  readonly call: /** What was typed after "/terrain". */
    | { readonly type: 'line'; readonly line: string }
    | {
        readonly type: 'options';
        readonly command: string;
        readonly options: Readonly<Record<string, string>>;
        readonly files?: Readonly<Record<string, Attachment>>;
        /** Whether it comes from a form that was filled in (an invalid one comes back), or from a button. */
        readonly from: 'form' | 'button';
      };
}

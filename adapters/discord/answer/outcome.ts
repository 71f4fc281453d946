import type { Call } from '../../../bot/invocation.ts';
import type { Form } from '../../../bot/message.ts';
import type { Reply } from '../../../bot/ports/chat.ts';
import type { KeptMessage } from '../render/payload-of.ts';

/** A command that a person runs, in whatever way. */
export interface AskedCall {
  readonly type: 'call';
  readonly call: Call;
  /** Whether the answer takes the place of a message of ours that has no other use. */
  readonly replaces?: boolean;
  /** The form from which it comes, kept under this id. */
  readonly form?: string;
}

/** What comes of something that a person did. */
export type Outcome =
  | { readonly type: 'reply'; readonly reply: Reply; readonly replaces?: boolean }
  /** A part of a form that was asked for by its button. */
  | { readonly type: 'part'; readonly form: Form; readonly id: string; readonly part: number }
  /** Another page in the place of the one that is shown. */
  | { readonly type: 'page'; readonly kept: KeptMessage; readonly id: string; readonly page: number }
  /** Something of ours that is no longer kept. */
  | { readonly type: 'gone' };

/** What a person does. */
export interface Task {
  /** The command that it runs, or what comes of it without one. */
  read(): Promise<AskedCall | Outcome>;
  /** Under which the same click twice in a row is one, though the platform numbers both. */
  readonly click?: { readonly key: string; readonly forMs: number };
}

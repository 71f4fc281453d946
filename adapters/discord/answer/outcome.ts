import type { Form } from '../../../bot/message.ts';
import type { Reply } from '../../../bot/ports/chat.ts';
import type { KeptMessage } from '../render/payload-of.ts';

/** What comes of something that a person did. */
export type Outcome =
  | { readonly type: 'reply'; readonly reply: Reply; readonly replaces?: boolean }
  /** A part of a form that was asked for by its button. */
  | { readonly type: 'part'; readonly form: Form; readonly id: string; readonly part: number }
  /** Another page in the place of the one that is shown. */
  | { readonly type: 'page'; readonly kept: KeptMessage; readonly id: string; readonly page: number }
  /** Something of ours that is no longer kept. */
  | { readonly type: 'gone' };

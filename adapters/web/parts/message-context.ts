import type { WebWording } from '../wording.ts';

/** Where a message of Terrain is shown. */
export interface MessageContext {
  readonly words: WebWording;
  readonly requestId: () => string;
  /** Channel that holds it; absent in private. */
  readonly channel?: string | undefined;
  /** Its identifier, which its buttons quote. */
  readonly message: string;
}

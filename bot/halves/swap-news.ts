import type { BotContext } from '../context.ts';

/** Name and payload of the job that tells a student of a swap. */
export const TELL_SWAP = 'tell-swap';

export interface TellSwapPayload {
  readonly swap: string;
  /** "asked": somebody asks them; "asker": it was answered. */
  readonly to: 'asked' | 'asker';
}

export function requestSwapNews(
  { queue }: Pick<BotContext, 'queue'>,
  swap: string,
  to: TellSwapPayload['to'],
): Promise<void> {
  const payload: TellSwapPayload = { swap, to };
  return queue.enqueue({ name: TELL_SWAP, key: `${swap}/${to}`, payload });
}

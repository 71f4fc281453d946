import type { BotContext } from './context.ts';

/** Name and payload of the job that makes a theme's channel on a platform. */
export const CREATE_CHANNEL = 'create-channel';

export interface CreateChannelPayload {
  /** Name of the chat, see `Chat.name`. */
  readonly chat: string;
  readonly edition: string;
  readonly theme: string;
  /** The participant who asked, and is told. */
  readonly asker: string;
  /** Key of the request: one answer each. */
  readonly request: string;
}

/** Asks for the channel: platforms take their time, and may be away. */
export function requestChannel({ queue }: BotContext, payload: CreateChannelPayload): Promise<void> {
  const { chat, edition, theme } = payload;
  return queue.enqueue({ name: CREATE_CHANNEL, key: `${chat}/${edition}/${theme}`, payload });
}

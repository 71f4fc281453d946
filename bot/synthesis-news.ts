import type { BotContext } from './context.ts';
import type { SynthesisRecord } from './domain/synthesis.ts';

/** Name and payload of the job that tells a chat's channels of a theme's new subjects. */
export const TELL_SYNTHESIS = 'tell-synthesis';

export interface TellSynthesisPayload {
  /** Name of the chat, see `Chat.name`. */
  readonly chat: string;
  readonly edition: string;
  readonly theme: string;
  readonly version: number;
}

/** One job a chat, so that one that is away holds up neither the others nor the groupings. */
export async function requestNews(
  { queue }: Pick<BotContext, 'queue'>,
  chats: readonly { readonly name: string }[],
  { edition, theme, version, changes }: SynthesisRecord,
): Promise<void> {
  // Every version would be noise.
  if ((changes?.new.length ?? 0) === 0) return;
  for (const { name } of chats) {
    const payload: TellSynthesisPayload = { chat: name, edition, theme, version };
    await queue.enqueue({ name: TELL_SYNTHESIS, key: `${name}/${edition}/${theme}`, payload });
  }
}

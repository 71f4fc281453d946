import type { BotContext } from '../bot/context.ts';
import { type Edition, type Theme, themeOf } from '../bot/domain/edition.ts';
import type { SynthesisRecord } from '../bot/domain/synthesis.ts';
import { TerrainError } from '../bot/errors.ts';
import type { Chat } from '../bot/ports/chat.ts';
import type { Job } from '../bot/ports/queue.ts';
import { synthesisChangedMessage } from '../bot/synthesis-message.ts';
import { TELL_SYNTHESIS, type TellSynthesisPayload } from '../bot/synthesis-news.ts';
import { themeChannels } from '../bot/theme-channels.ts';
import { wordingFor } from '../bot/wording/index.ts';

/** With the delays of the queue, some hours of a platform that is away. */
const MAX_ATTEMPTS = 24;

/** Tells the theme's channels on one chat of the subjects that are new in a version. */
export function tellSynthesis({ store }: BotContext, chats: readonly Chat[]): Job {
  return {
    name: TELL_SYNTHESIS,
    maxAttempts: MAX_ATTEMPTS,
    run: async ({ payload }) => {
      const asked = payload as TellSynthesisPayload;
      const edition = await store.editions.get(asked.edition);
      const theme = edition && themeOf(edition, asked.theme);
      const record = await store.syntheses.get(asked.edition, asked.theme, asked.version);
      const chat = chats.find(({ name }) => name === asked.chat);
      if (edition === undefined || theme === undefined || record === undefined || chat === undefined) return;
      for (const channel of await themeChannels(store, chat, edition, theme))
        await tell(chat, edition, theme, record, channel);
    },
  };
}

async function tell(
  chat: Chat,
  edition: Edition,
  theme: Theme,
  record: SynthesisRecord,
  channel: string,
): Promise<void> {
  const message = synthesisChangedMessage(wordingFor('fr'), theme, record);
  const key = `synthesis/${edition.id}/${theme.id}/${record.version}`;
  const target = { type: 'channel', edition: edition.id, channel } as const;
  try {
    await chat.deliver(target, message, channel === theme.channel ? key : `${key}/${channel}`);
  } catch (error) {
    // A channel that was removed hears nothing, the others do.
    if (!(error instanceof TerrainError) || error.code !== 'UNKNOWN_CHANNEL') throw error;
  }
}

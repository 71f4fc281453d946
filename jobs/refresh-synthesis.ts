import type { BotContext } from '../bot/context.ts';
import type { SynthesisRecord } from '../bot/domain/synthesis.ts';
import type { Chat } from '../bot/ports/chat.ts';
import type { Job } from '../bot/ports/queue.ts';
import { REFRESH_SYNTHESIS, type RefreshPayload } from '../bot/refresh.ts';
import { requestNews } from '../bot/synthesis-news.ts';

const MAX_ATTEMPTS = 6;

export interface RefreshSynthesisOptions {
  readonly context: BotContext;
  readonly chats: readonly Chat[];
  /** Told of each new version, for pages that are open. */
  readonly onVersion: (record: SynthesisRecord) => void;
}

/** Groups a theme again some seconds after its reports or corrections changed, once however many changed. */
export function refreshSynthesis({ context, chats, onVersion }: RefreshSynthesisOptions): Job {
  return {
    name: REFRESH_SYNTHESIS,
    maxAttempts: MAX_ATTEMPTS,
    run: async ({ payload, signal }) => {
      const { edition, theme } = payload as RefreshPayload;
      const before = await context.store.syntheses.latest(edition, theme);
      const record = await context.groupings.refresh(edition, theme, signal);
      if (record.version === before?.version) return;
      onVersion(record);
      await requestNews(context, chats, record);
    },
  };
}

import type { BotContext } from '../bot/context.ts';
import { themeOf } from '../bot/domain/edition.ts';
import type { SynthesisRecord } from '../bot/domain/synthesis.ts';
import type { Chat } from '../bot/ports/chat.ts';
import type { Job } from '../bot/ports/queue.ts';
import { REFRESH_SYNTHESIS, type RefreshPayload } from '../bot/refresh.ts';
import { synthesisChangedMessage } from '../bot/synthesis-message.ts';
import { wordingFor } from '../bot/wording/index.ts';

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
      await tellChannel(context, chats, record);
    },
  };
}

/** The theme's channel hears of new subjects only: every version would be noise. */
async function tellChannel(
  { store }: BotContext,
  chats: readonly Chat[],
  record: SynthesisRecord,
): Promise<void> {
  if ((record.changes?.new.length ?? 0) === 0) return;
  const edition = await store.editions.get(record.edition);
  const theme = edition && themeOf(edition, record.theme);
  if (edition === undefined || theme === undefined) return;
  const message = synthesisChangedMessage(wordingFor('fr'), theme, record);
  const key = `synthesis/${edition.id}/${theme.id}/${record.version}`;
  const target = { type: 'channel', edition: edition.id, channel: theme.channel } as const;
  await Promise.all(chats.map((chat) => chat.deliver(target, message, key)));
}

import type { Locale } from '../../../bot/domain/participant.ts';
import type { Message } from '../../../bot/message.ts';
import { refusalReason } from '../failures.ts';
import type { Page } from '../render/pages.ts';
import { CHANNEL_LOCALE, type Workspace } from '../workspace.ts';
import { type Lane, through } from './lane.ts';
import { readRef } from './message-ref.ts';
import { rendered } from './rendered.ts';
import { showPages } from './show-in-channel.ts';

/** Slack's words for a message that is no more, or no more ours to change. */
const GONE =
  /^(message_not_found|channel_not_found|cant_update_message|cant_delete_message|is_archived|edit_window_closed)$/;

interface Changing {
  readonly lane?: Lane;
  readonly locale?: Locale;
}

/**
 * Gives a message other words. Pages that are too many go; what one person was shown cannot be changed, so that the new
 * words follow it.
 */
export async function updateMessage(
  workspace: Workspace,
  id: string,
  message: Message,
  { lane = 'broadcast', locale = CHANNEL_LOCALE }: Changing = {},
): Promise<void> {
  const ref = readRef(id);
  if (ref === undefined) return;
  const { pages } = await rendered(workspace, message, locale);
  if (ref.type === 'shown') {
    await unlessGone(() => showPages(workspace, lane, ref, pages));
    return;
  }
  for (const [index, ts] of ref.pages.entries()) {
    await unlessGone(() => changePage(workspace, lane, ref.channel, ts, pages[index]));
  }
}

function changePage(
  workspace: Workspace,
  lane: Lane,
  channel: string,
  ts: string,
  page: Page | undefined,
): Promise<unknown> {
  return through<unknown>(workspace, lane, channel, (client) =>
    page === undefined
      ? client.chat.delete({ channel, ts })
      : client.chat.update({ channel, ts, blocks: page.blocks, text: page.text }),
  );
}

async function unlessGone(call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!GONE.test(refusalReason(error) ?? '')) throw error;
  }
}

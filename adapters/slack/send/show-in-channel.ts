import type { Locale } from '../../../bot/domain/participant.ts';
import type { Message } from '../../../bot/message.ts';
import type { MessageRef } from '../../../bot/ports/chat.ts';
import { refusalReason } from '../failures.ts';
import type { Page } from '../render/pages.ts';
import type { Workspace } from '../workspace.ts';
import { type Lane, through } from './lane.ts';
import { refOf } from './message-ref.ts';
import { once, sendOnce } from './send-once.ts';

interface Shown {
  readonly key: string;
  readonly locale: Locale;
  readonly channel: string;
  readonly user: string;
}

/** Slack's words for a person who is not, or cannot be shown anything, in a channel. */
export const NOT_THERE = /^(user_not_in_channel|not_in_channel|channel_not_found|is_archived)$/;

/**
 * What one person alone sees in a channel; in private where they, or the app, are not in it. Slack cannot be asked
 * whether it was shown: a process that died at it shows it once more, since a second note is better than none.
 */
export async function showInChannel(
  workspace: Workspace,
  message: Message,
  shown: Shown,
): Promise<MessageRef> {
  const { channel, user } = shown;
  try {
    return await once(workspace, message, shown, async ({ pages }) => {
      const at = await showPages(workspace, 'broadcast', shown, pages);
      return refOf({ type: 'shown', channel, user, at });
    });
  } catch (error) {
    if (!NOT_THERE.test(refusalReason(error) ?? '')) throw error;
    const conversation = () => workspace.privateChannels.of(user);
    return sendOnce(workspace, message, { ...shown, lane: 'broadcast', channel: conversation });
  }
}

/** Shows pages to one person in a channel; gives the time of the first. */
export async function showPages(
  workspace: Workspace,
  lane: Lane,
  { channel, user }: Pick<Shown, 'channel' | 'user'>,
  pages: readonly Page[],
): Promise<string> {
  const times: string[] = [];
  for (const { blocks, text } of pages) {
    const { message_ts } = await through(workspace, lane, channel, (client) =>
      client.chat.postEphemeral({ channel, user, blocks, text }),
    );
    times.push(message_ts ?? '');
  }
  return times[0] ?? '';
}

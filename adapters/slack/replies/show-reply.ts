import type { Locale } from '../../../bot/domain/participant.ts';
import type { Message } from '../../../bot/message.ts';
import type { Reply } from '../../../bot/ports/chat.ts';
import type { Workspace } from '../workspace.ts';
import { showPrivately } from './show-privately.ts';
import { showPublicly } from './show-publicly.ts';
import type { Surface } from './surface.ts';

/** A message that answers a request. */
export interface Shown {
  readonly message: Message;
  readonly locale: Locale;
  /** Whether it takes the place of the message whose button was clicked. */
  readonly replaces: boolean;
  /** Key under which it is said once, e.g. "reply/123.456". */
  readonly key: string;
}

/** Shows what a command answers where it was asked, so that those see it who should. */
export function showReply(
  workspace: Workspace,
  surface: Surface,
  request: string,
  reply: Extract<Reply, { type: 'message' }>,
  locale: Locale,
): Promise<void> {
  const { message, replaces = false, visibility } = reply;
  const shown = { message, locale, replaces, key: `reply/${request}` };
  return visibility === 'private' || surface.channel === undefined
    ? showPrivately(workspace, surface, shown)
    : showPublicly(workspace, { ...surface, channel: surface.channel }, shown);
}

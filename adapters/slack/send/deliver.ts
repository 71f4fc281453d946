import { TerrainError } from '../../../bot/errors.ts';
import type { Message } from '../../../bot/message.ts';
import type { ChatTarget, Doubt, MessageRef } from '../../../bot/ports/chat.ts';
import { refusalReason } from '../failures.ts';
import { CHANNEL_LOCALE, SLACK, type Workspace } from '../workspace.ts';
import { sendOnce } from './send-once.ts';
import { showInChannel } from './show-in-channel.ts';

/** Slack's words for a channel that is none for us. */
const NO_CHANNEL = /^(channel_not_found|not_in_channel|is_archived|restricted_action.*|no_permission)$/;
/** Slack's words for a person whom no private message reaches. */
const NO_PERSON =
  /^(user_not_found|user_disabled|account_inactive|cannot_dm_bot|messages_tab_disabled|user_not_visible|users_list_not_supplied)$/;

/** See `Chat.deliver`. */
export async function deliver(
  workspace: Workspace,
  target: ChatTarget,
  message: Message,
  key: string,
  doubt: Doubt = 'send',
): Promise<MessageRef> {
  try {
    return await send(workspace, target, message, key, doubt);
  } catch (error) {
    throw meaningOf(error, target) ?? error;
  }
}

async function send(
  workspace: Workspace,
  target: ChatTarget,
  message: Message,
  key: string,
  doubt: Doubt,
): Promise<MessageRef> {
  if (target.type === 'channel') {
    const channel = () => Promise.resolve(target.channel);
    return sendOnce(workspace, message, { lane: 'broadcast', key, locale: CHANNEL_LOCALE, channel, doubt });
  }
  const user = await userOf(workspace, target.participant);
  const person = await workspace.memory.participants.get(target.participant);
  const locale = person?.locale ?? CHANNEL_LOCALE;
  if (target.type === 'privately') {
    return showInChannel(workspace, message, { key, locale, channel: target.channel, user });
  }
  const channel = () => workspace.privateChannels.of(user);
  return sendOnce(workspace, message, { lane: 'broadcast', key, locale, channel, doubt });
}

/** The account that was tied last: the one in use. */
async function userOf({ memory }: Workspace, participant: string): Promise<string> {
  const ties = await memory.accounts.of(participant);
  const tie = ties.find(({ chat }) => chat === SLACK);
  if (tie === undefined) throw new TerrainError('UNKNOWN_PARTICIPANT');
  return tie.user;
}

function meaningOf(error: unknown, { type }: ChatTarget): TerrainError | undefined {
  const reason = refusalReason(error);
  if (reason === undefined) return undefined;
  if (NO_PERSON.test(reason) || (type === 'person' && NO_CHANNEL.test(reason)))
    return new TerrainError('UNREACHABLE', {}, { cause: error });
  return NO_CHANNEL.test(reason) ? new TerrainError('UNKNOWN_CHANNEL', {}, { cause: error }) : undefined;
}

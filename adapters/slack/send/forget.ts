import type { Message } from '../../../bot/message.ts';
import { SLACK, type Workspace } from '../workspace.ts';
import { readRef } from './message-ref.ts';
import { updateMessage } from './update-message.ts';

/**
 * Gives every message that quotes the report these words instead. What one person was shown in a channel is out of
 * reach, and gone when they reload Slack.
 */
export async function forget(workspace: Workspace, report: string, message: Message): Promise<void> {
  for (const { ref } of await workspace.memory.deliveries.quoting(SLACK, report)) {
    if (ref === undefined || readRef(ref)?.type !== 'pages') continue;
    await updateMessage(workspace, ref, message);
  }
}

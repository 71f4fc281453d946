import type { Message } from '../../../bot/message.ts';
import { SLACK, type Workspace } from '../workspace.ts';
import { updateMessage } from './update-message.ts';

/**
 * Gives every message that quotes the report these words instead. What one person was shown in a channel is not among
 * them: it is out of reach, and gone when they reload Slack.
 */
export async function forget(workspace: Workspace, report: string, message: Message): Promise<void> {
  const { deliveries } = workspace.memory;
  for (const { key, ref } of await deliveries.quoting(SLACK, report)) {
    if (ref !== undefined) await updateMessage(workspace, ref, message);
    await deliveries.unquote(SLACK, key);
  }
}

import { reportsIn } from '../send/reports-in.ts';
import { updateMessage } from '../send/update-message.ts';
import { instant, SLACK, type Workspace } from '../workspace.ts';
import type { Shown } from './show-reply.ts';

/** Puts an answer in the place of a message of the app, which is then found by the reports that it quotes now. */
export async function replaceMessage(workspace: Workspace, ref: string, shown: Shown): Promise<void> {
  const { key, message, locale } = shown;
  await updateMessage(workspace, ref, message, { lane: 'interactive', locale });
  const at = instant(workspace);
  await workspace.memory.deliveries.sent({ chat: SLACK, key, ref, reports: reportsIn(message), at });
}

import type { Locale } from '../../../bot/domain/participant.ts';
import { withAccounts } from '../../../bot/mentions.ts';
import type { Message } from '../../../bot/message.ts';
import { createCarrier } from '../calls/carried.ts';
import { LIMITS } from '../limits.ts';
import { type RenderedMessage, renderMessage } from '../render/render-message.ts';
import { slackWordingFor } from '../wording/wording.ts';
import { SLACK, type Workspace } from '../workspace.ts';

/** A message ready to be sent: what its buttons carry is kept. */
export async function rendered(
  workspace: Workspace,
  message: Message,
  locale: Locale,
): Promise<RenderedMessage> {
  const carrier = createCarrier(workspace);
  const called = await withAccounts(workspace.memory.accounts, SLACK, message);
  const made = renderMessage(called, locale, {
    words: slackWordingFor(locale),
    absolute: workspace.absolute,
    carry: (run) => carrier.carry({ type: 'options', ...run, from: 'button' }, LIMITS.buttonValue),
  });
  await carrier.keep();
  return made;
}

import type { Locale } from '../../../bot/domain/participant.ts';
import type { Message } from '../../../bot/message.ts';
import { createCarrier } from '../calls/carried.ts';
import { LIMITS } from '../limits.ts';
import { type RenderedMessage, renderMessage } from '../render/render-message.ts';
import { slackWordingFor } from '../wording/wording.ts';
import type { Workspace } from '../workspace.ts';

/** A message ready to be sent: what its buttons carry is kept. */
export async function rendered(
  workspace: Workspace,
  message: Message,
  locale: Locale,
): Promise<RenderedMessage> {
  const carrier = createCarrier(workspace);
  const made = renderMessage(message, locale, {
    words: slackWordingFor(locale),
    absolute: workspace.absolute,
    carry: (run) => carrier.carry({ type: 'options', ...run, from: 'button' }, LIMITS.buttonValue),
  });
  await carrier.keep();
  return made;
}

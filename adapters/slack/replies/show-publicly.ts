import { refusalReason } from '../failures.ts';
import { rendered } from '../send/rendered.ts';
import { sendOnce } from '../send/send-once.ts';
import { CHANNEL_LOCALE, type Workspace } from '../workspace.ts';
import { postResponse } from './post-response.ts';
import { replaceMessage } from './replace-message.ts';
import type { Shown } from './show-reply.ts';
import type { Surface } from './surface.ts';

type Public = Surface & { readonly channel: string };

/**
 * Shows an answer to everybody in the channel. As a message of the app rather than at the response address, which does
 * not say where the message is: it could not be changed when somebody erases what it quotes.
 */
export async function showPublicly(workspace: Workspace, surface: Public, shown: Shown): Promise<void> {
  const { channel, clicked, responseUrl } = surface;
  if (shown.replaces && clicked?.ephemeral === false) {
    await replaceMessage(workspace, `${channel}:${clicked.ts}`, shown);
    return;
  }
  await post(workspace, surface, shown);
  // Nothing that one person sees can become what everybody sees: it goes, and the new message comes.
  if (shown.replaces && clicked?.ephemeral === true && responseUrl !== undefined) {
    await postResponse(workspace, responseUrl, { delete_original: true });
  }
}

async function post(workspace: Workspace, { channel, responseUrl }: Public, shown: Shown): Promise<void> {
  const { key } = shown;
  try {
    await sendOnce(workspace, shown.message, {
      lane: 'interactive',
      key,
      locale: CHANNEL_LOCALE,
      channel: () => Promise.resolve(channel),
    });
  } catch (error) {
    // A conversation in which the app is not: only the response address reaches it.
    if (responseUrl === undefined || refusalReason(error) === undefined) throw error;
    const { pages } = await rendered(workspace, shown.message, CHANNEL_LOCALE);
    for (const page of pages) {
      await postResponse(workspace, responseUrl, {
        response_type: 'in_channel',
        replace_original: false,
        ...page,
      });
    }
  }
}

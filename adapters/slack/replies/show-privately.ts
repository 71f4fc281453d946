import { refusalReason } from '../failures.ts';
import type { Page } from '../render/pages.ts';
import { rendered } from '../send/rendered.ts';
import { sendOnce } from '../send/send-once.ts';
import { sendPictures } from '../send/send-pictures.ts';
import { NOT_THERE, showPages } from '../send/show-in-channel.ts';
import type { Workspace } from '../workspace.ts';
import { postResponse } from './post-response.ts';
import { replaceMessage } from './replace-message.ts';
import type { Shown } from './show-reply.ts';
import { isPrivate, type Surface } from './surface.ts';

/**
 * Shows an answer to the one who asked: in the place of the clicked message where only they see that one, else beside
 * their command, else (the response address has expired) in the channel for them alone, else in private.
 */
export async function showPrivately(workspace: Workspace, surface: Surface, shown: Shown): Promise<void> {
  const { user, clicked } = surface;
  if (shown.replaces && clicked?.ephemeral === false && (await isOwn(workspace, surface))) {
    await replaceMessage(workspace, `${surface.channel}:${clicked.ts}`, shown);
    return;
  }
  const { pages, pictures } = await rendered(workspace, shown.message, shown.locale);
  const left = await respond(workspace, surface, pages, shown.replaces && clicked?.ephemeral === true);
  if (left.length > 0 && !(await showInChannel(workspace, surface, left))) {
    const channel = () => workspace.privateChannels.of(user.id);
    await sendOnce(workspace, shown.message, { ...shown, lane: 'interactive', channel });
    return;
  }
  if (pictures.length > 0) {
    await sendPictures(workspace, await workspace.privateChannels.of(user.id), pictures);
  }
}

/** Gives the pages for which the address was no good. */
async function respond(
  workspace: Workspace,
  { responseUrl }: Surface,
  pages: readonly Page[],
  replaces: boolean,
): Promise<readonly Page[]> {
  if (responseUrl === undefined) return pages;
  for (const [index, page] of pages.entries()) {
    const replace_original = replaces && index === 0;
    const body = { response_type: 'ephemeral', replace_original, ...page } as const;
    if (!(await postResponse(workspace, responseUrl, body))) return pages.slice(index);
  }
  return [];
}

/** False where the app or the person is not in the channel. */
async function showInChannel(
  workspace: Workspace,
  { channel, user }: Surface,
  pages: readonly Page[],
): Promise<boolean> {
  if (channel === undefined || isPrivate(channel)) return false;
  try {
    await showPages(workspace, 'interactive', { channel, user: user.id }, pages);
    return true;
  } catch (error) {
    if (!NOT_THERE.test(refusalReason(error) ?? '')) throw error;
    return false;
  }
}

/** Whether the clicked message is in the person's own conversation with the app: nobody else reads there. */
async function isOwn({ privateChannels }: Workspace, { channel, user }: Surface): Promise<boolean> {
  return channel !== undefined && isPrivate(channel) && channel === (await privateChannels.of(user.id));
}

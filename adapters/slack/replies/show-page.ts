import { patiently } from '../patiently.ts';
import type { Page } from '../render/pages.ts';
import type { Workspace } from '../workspace.ts';
import { postResponse } from './post-response.ts';
import type { Surface } from './surface.ts';

/** Shows one page to one person: beside their command, or in private. */
export async function showPage(workspace: Workspace, surface: Surface, page: Page): Promise<void> {
  const { responseUrl, user } = surface;
  const body = { response_type: 'ephemeral', replace_original: false, ...page } as const;
  if (responseUrl !== undefined && (await postResponse(workspace, responseUrl, body))) return;
  const channel = await workspace.privateChannels.of(user.id);
  const { clients, clock } = workspace;
  await patiently(clock, () => clients.interactive.chat.postMessage({ channel, ...page }));
}

import { ask } from '../calls/ask.ts';
import { LIMITS } from '../limits.ts';
import { patiently } from '../patiently.ts';
import type { SlackUser } from '../people/account-of.ts';
import { rendered } from '../send/rendered.ts';
import type { Workspace } from '../workspace.ts';

/** The command whose answer the Home tab shows: my reports, the next dates, what is asked of me. */
const HOME_COMMAND = 'accueil';

export async function publishHome(workspace: Workspace, user: SlackUser, key: string): Promise<void> {
  const call = { type: 'options', command: HOME_COMMAND, options: {}, from: 'button' } as const;
  const { reply, locale } = await ask(workspace, { key, surface: { user }, call });
  if (reply.type !== 'message') return;
  const { pages } = await rendered(workspace, reply.message, locale);
  const blocks = pages.flatMap((page) => page.blocks).slice(0, LIMITS.viewBlocks);
  const { clients, clock } = workspace;
  await patiently(clock, () =>
    clients.interactive.views.publish({ user_id: user.id, view: { type: 'home', blocks } }),
  );
}

import type { App } from '@slack/bolt';
import { claimEvent } from '../calls/claim.ts';
import type { Workspace } from '../workspace.ts';
import { publishHome } from './publish-home.ts';

export function listenToHome(app: App, workspace: Workspace): void {
  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab !== 'home') return;
    workspace.tasks.run(async () => {
      if (!(await claimEvent(workspace, body.event_id))) return;
      await publishHome(workspace, { id: event.user, name: event.user }, body.event_id);
    });
  });
}

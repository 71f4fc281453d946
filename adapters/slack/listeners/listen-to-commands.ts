import type { App } from '@slack/bolt';
import { unescaped } from '../render/mrkdwn.ts';
import type { Workspace } from '../workspace.ts';
import { respond } from './respond.ts';

/** Any other name that the workspace's owners gave the command: the manifest's is not the only one possible. */
const ANY = /^\/.+/;

export function listenToCommands(app: App, workspace: Workspace): void {
  app.command(ANY, async ({ ack, body }) => {
    await ack();
    workspace.tasks.run(() =>
      respond(workspace, {
        key: body.trigger_id,
        call: { type: 'line', line: unescaped(body.text).trim() },
        surface: {
          user: { id: body.user_id, name: body.user_name },
          channel: body.channel_id,
          channelName: body.channel_name,
          responseUrl: body.response_url,
          triggerId: body.trigger_id,
        },
      }),
    );
  });
}

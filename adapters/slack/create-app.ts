import { App, type Logger } from '@slack/bolt';
import type { Reception } from './create-receiver.ts';
import { listenToButtons } from './listeners/listen-to-buttons.ts';
import { listenToCommands } from './listeners/listen-to-commands.ts';
import { listenToForms } from './listeners/listen-to-forms.ts';
import { listenToHome } from './listeners/listen-to-home.ts';
import { listenToOptions } from './listeners/listen-to-options.ts';
import { listenToShortcut } from './listeners/listen-to-shortcut.ts';
import type { Workspace } from './workspace.ts';

/** Bolt with our listeners, the same for HTTP and Socket Mode. */
export async function createApp(
  workspace: Workspace,
  { receiver }: Pick<Reception, 'receiver'>,
  logger: Logger,
): Promise<void> {
  const { settings } = workspace;
  const app = new App({
    receiver,
    logger,
    // Given a token, the constructor would call Slack, and end the process when Slack is not there.
    deferInitialization: true,
    authorize: async () => ({ botToken: settings.botToken }),
    // No event of our own comes back: only the Home tab's is asked for.
    ignoreSelf: false,
    convoStore: false,
  });
  await app.init();
  listenToCommands(app, workspace);
  listenToButtons(app, workspace);
  listenToForms(app, workspace);
  listenToShortcut(app, workspace);
  listenToOptions(app, workspace);
  listenToHome(app, workspace);
  app.error(async (error) => workspace.logger?.error({ err: error }, 'a request of Slack failed'));
}

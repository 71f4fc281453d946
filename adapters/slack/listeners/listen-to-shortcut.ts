import type { App, MessageShortcut } from '@slack/bolt';
import { participantOf } from '../calls/ask.ts';
import { REPORT_SHORTCUT } from '../names.ts';
import { wordsOf } from '../render/mrkdwn.ts';
import { slackWordingFor } from '../wording/wording.ts';
import { CHANNEL_LOCALE, type Workspace } from '../workspace.ts';
import { respond } from './respond.ts';

/** A message's own text fills the form; who reports is who chose the menu. */
export function listenToShortcut(app: App, workspace: Workspace): void {
  app.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: REPORT_SHORTCUT },
    async ({ ack, body }) => {
      await ack();
      workspace.tasks.run(() => report(workspace, body));
    },
  );
}

async function report(workspace: Workspace, body: MessageShortcut): Promise<void> {
  const { user, channel, message, response_url, trigger_id } = body;
  const person = await participantOf(workspace, user);
  const { someone } = slackWordingFor(person?.locale ?? CHANNEL_LOCALE);
  await respond(workspace, {
    key: trigger_id,
    call: {
      type: 'options',
      command: 'signaler',
      options: { texte: wordsOf(message.text ?? '', someone), reprise: 'message' },
      from: 'button',
    },
    surface: {
      user,
      channel: channel.id,
      channelName: channel.name,
      responseUrl: response_url,
      triggerId: trigger_id,
    },
  });
}

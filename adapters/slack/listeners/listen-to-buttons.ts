import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { participantOf } from '../calls/ask.ts';
import { readCall } from '../calls/carried.ts';
import { claimClick } from '../calls/claim.ts';
import { LIMITS } from '../limits.ts';
import { plain } from '../render/plain.ts';
import { RUN_ACTION } from '../render/render-buttons.ts';
import { showPage } from '../replies/show-page.ts';
import type { Surface } from '../replies/surface.ts';
import { slackWordingFor } from '../wording/wording.ts';
import { CHANNEL_LOCALE, type Workspace } from '../workspace.ts';
import { publishHome } from './publish-home.ts';
import { respond } from './respond.ts';

type Click = BlockAction<ButtonAction>;

export function listenToButtons(app: App, workspace: Workspace): void {
  app.action<Click>(
    { type: 'block_actions', action_id: new RegExp(`^${RUN_ACTION}\\.`) },
    async ({ ack, body, action }) => {
      await ack();
      workspace.tasks.run(() => click(workspace, body, action));
    },
  );
}

async function click(workspace: Workspace, body: Click, action: ButtonAction): Promise<void> {
  const surface = surfaceOf(body);
  const message = `${surface.channel ?? 'home'}/${surface.clicked?.ts ?? body.view?.hash}`;
  if (!(await claimClick(workspace, message, action.action_id, surface.user.id))) return;
  const call = await readCall(workspace, action.value ?? '');
  if (call === undefined) {
    await sayTooOld(workspace, surface);
    return;
  }
  await respond(workspace, { key: body.trigger_id, surface, call });
  // What was clicked there may have changed what stands there.
  if (body.view?.type === 'home') await publishHome(workspace, surface.user, `${body.trigger_id}/home`);
}

function surfaceOf({ user, channel, container, response_url, trigger_id }: Click): Surface {
  const ts: unknown = container.message_ts;
  return {
    user: { id: user.id, name: user.username },
    triggerId: trigger_id,
    ...(response_url === undefined ? {} : { responseUrl: response_url }),
    ...(channel === undefined ? {} : { channel: channel.id, channelName: channel.name }),
    ...(typeof ts === 'string' ? { clicked: { ts, ephemeral: container.is_ephemeral === true } } : {}),
  };
}

async function sayTooOld(workspace: Workspace, surface: Surface): Promise<void> {
  const person = await participantOf(workspace, surface.user);
  const text = slackWordingFor(person?.locale ?? CHANNEL_LOCALE).tooOld;
  const blocks = [{ type: 'section' as const, text: plain(text, LIMITS.sectionText) }];
  await showPage(workspace, surface, { text, blocks });
}

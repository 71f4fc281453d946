import type { App, SlackViewAction } from '@slack/bolt';
import { noticeView } from '../render/notice-view.ts';
import { FORM_CALLBACK } from '../render/render-form.ts';
import { slackWordingFor } from '../wording/wording.ts';
import { CHANNEL_LOCALE, type Workspace } from '../workspace.ts';
import { inTime } from './in-time.ts';
import { type Outcome, submit } from './submit-form.ts';

/**
 * A submission is answered by its acknowledgement: what is wrong stands under its field. When the bot takes longer than
 * an acknowledgement may, the form says so, and changes when the answer has come.
 */
export function listenToForms(app: App, workspace: Workspace): void {
  app.view<SlackViewAction>(
    { type: 'view_submission', callback_id: FORM_CALLBACK },
    async ({ ack, body }) => {
      if (body.type !== 'view_submission') return;
      const work = submit(workspace, body);
      const outcome = await inTime(workspace.clock, work);
      if (outcome === undefined) {
        const words = slackWordingFor(CHANNEL_LOCALE);
        await ack({ response_action: 'update', view: noticeView(words.working, words.workingLong, words) });
        workspace.tasks.run(async () => finishLate(workspace, body.view.id, await work));
        return;
      }
      await (outcome.answer === undefined ? ack() : ack(outcome.answer));
      workspace.tasks.run(outcome.after);
    },
  );
}

async function finishLate({ clients }: Workspace, view_id: string, { late, after }: Outcome): Promise<void> {
  await after();
  await clients.interactive.views.update({ view_id, view: await late() });
}

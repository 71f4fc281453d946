import { ask, type SlackRequest } from '../calls/ask.ts';
import { claimEvent } from '../calls/claim.ts';
import { openForm } from '../replies/open-form.ts';
import { showReply } from '../replies/show-reply.ts';
import type { Workspace } from '../workspace.ts';

/** What comes after the acknowledgement of a command, a click or a shortcut: asks the bot once, and shows its answer. */
export async function respond(workspace: Workspace, request: SlackRequest): Promise<void> {
  if (!(await claimEvent(workspace, request.key))) return;
  const { surface, call, key } = request;
  const { reply, locale, searched } = await ask(workspace, request);
  if (reply.type === 'form') {
    await openForm(workspace, surface, { form: reply.form, locale, searched, call });
    return;
  }
  await showReply(workspace, surface, key, reply, locale);
}

import { type Asked, ask, failure, type SlackRequest } from '../calls/ask.ts';
import { claimEvent } from '../calls/claim.ts';
import { openForm } from '../replies/open-form.ts';
import { showReply } from '../replies/show-reply.ts';
import { CHANNEL_LOCALE, type Workspace } from '../workspace.ts';

/** What comes after the acknowledgement of a command, a click or a shortcut: asks the bot once, and shows its answer. */
export async function respond(workspace: Workspace, request: SlackRequest): Promise<void> {
  const asked = await askOnce(workspace, request);
  if (asked === undefined) return;
  const { reply, locale, searched } = asked;
  const { surface, call, key } = request;
  if (reply.type === 'form') {
    await openForm(workspace, surface, { form: reply.form, locale, searched, call });
    return;
  }
  await showReply(workspace, surface, key, reply, locale);
}

/** Undefined when it was asked already. A store that does not answer is a failure like any other: the person is told. */
async function askOnce(workspace: Workspace, request: SlackRequest): Promise<Asked | undefined> {
  try {
    if (!(await claimEvent(workspace, request.key))) return undefined;
  } catch (error) {
    return { reply: failure(workspace, error, CHANNEL_LOCALE), locale: CHANNEL_LOCALE };
  }
  return ask(workspace, request);
}

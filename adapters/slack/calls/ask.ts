import type { Locale, Participant } from '../../../bot/domain/participant.ts';
import type { Call } from '../../../bot/invocation.ts';
import type { Reply } from '../../../bot/ports/chat.ts';
import { accountOf } from '../people/account-of.ts';
import { type Surface, whereaboutsOf } from '../replies/surface.ts';
import { slackWordingFor } from '../wording/wording.ts';
import { CHANNEL_LOCALE, SLACK, type Workspace } from '../workspace.ts';
import { commandForm } from './command-form.ts';

/** Somebody asks something in Slack. */
export interface SlackRequest {
  /** Key of the request in Slack, the same when it is delivered again. */
  readonly key: string;
  readonly surface: Surface;
  readonly call: Call;
}

/** What the bot answers, and in whose language. */
export interface Asked {
  readonly reply: Reply;
  readonly locale: Locale;
  /** Fields of a form whose choices are searched for. */
  readonly searched?: ReadonlySet<string>;
}

/** Asks the bot. Never throws: what goes wrong is a private sentence with a reference. */
export async function ask(workspace: Workspace, request: SlackRequest): Promise<Asked> {
  let locale = CHANNEL_LOCALE;
  try {
    const account = await accountOf(workspace, request.surface.user);
    const participant = await workspace.handler.identify(account);
    locale = participant?.locale ?? account.locale ?? locale;
    const id = `${SLACK}/${request.key}`;
    const { call } = request;
    if (participant === undefined) {
      return { reply: await workspace.handler.welcome({ id, account, call }), locale };
    }
    const offered = commandForm(workspace.commands, call, participant);
    if (offered !== undefined) {
      return { reply: { type: 'form', form: offered.form }, locale, searched: offered.searched };
    }
    const where = whereaboutsOf(request.surface);
    return { reply: await workspace.handler.handle({ id, participant, account, ...where, call }), locale };
  } catch (error) {
    return { reply: failure(workspace, error, locale), locale };
  }
}

/** Whose account it is; undefined for a stranger, or when it cannot be known now. */
export async function participantOf(
  workspace: Workspace,
  user: Surface['user'],
): Promise<Participant | undefined> {
  try {
    return await workspace.handler.identify(await accountOf(workspace, user));
  } catch (error) {
    workspace.logger?.error({ err: error }, 'nobody could be identified');
    return undefined;
  }
}

/** What the person is told when something went wrong: never why. */
export function failure({ random, logger }: Workspace, error: unknown, locale: Locale): Reply {
  const reference = random.id();
  logger?.error({ err: error, reference }, 'a command failed');
  const text = slackWordingFor(locale).wentWrong(reference);
  return { type: 'message', visibility: 'private', message: { blocks: [{ type: 'paragraph', text }] } };
}

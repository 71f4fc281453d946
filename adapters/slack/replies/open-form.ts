import type { types } from '@slack/bolt';
import type { Locale } from '../../../bot/domain/participant.ts';
import type { Call } from '../../../bot/invocation.ts';
import type { Form } from '../../../bot/message.ts';
import { createCarrier, withoutFiles } from '../calls/carried.ts';
import type { FormState } from '../calls/form-state.ts';
import { LIMITS } from '../limits.ts';
import type { Page } from '../render/pages.ts';
import { plain } from '../render/plain.ts';
import { RUN_ACTION } from '../render/render-buttons.ts';
import { renderForm } from '../render/render-form.ts';
import { type SlackWording, slackWordingFor } from '../wording/wording.ts';
import type { Workspace } from '../workspace.ts';
import { showPage } from './show-page.ts';
import type { Surface } from './surface.ts';

export interface Opening {
  readonly form: Form;
  readonly locale: Locale;
  readonly searched?: ReadonlySet<string> | undefined;
  /** What was asked: asked again by the button that stands in for a form which opened too late. */
  readonly call: Call;
}

/** Opens a form; where Slack lets none open any more, a button that does. */
export async function openForm(workspace: Workspace, surface: Surface, opening: Opening): Promise<void> {
  const view = await viewOf(workspace, surface, opening);
  const { triggerId } = surface;
  try {
    if (triggerId !== undefined) {
      await workspace.clients.interactive.views.open({ trigger_id: triggerId, view });
      return;
    }
  } catch (error) {
    workspace.logger?.warn({ err: error }, 'a form could not be opened');
  }
  await showPage(workspace, surface, await formButton(workspace, opening));
}

/** The form as a view that knows where its answer goes. */
export async function viewOf(
  workspace: Workspace,
  surface: Surface,
  { form, locale, searched, call }: Opening,
): Promise<types.ModalView> {
  const { channel, channelName, responseUrl, clicked } = surface;
  const state: FormState = {
    run: form.run,
    from: searched === undefined && !isTyped(call) ? 'form' : 'line',
    channel,
    channelName,
    responseUrl,
    clicked,
  };
  const carrier = createCarrier(workspace);
  const metadata = carrier.carry(state, LIMITS.privateMetadata);
  await carrier.keep();
  return renderForm(form, { words: slackWordingFor(locale), metadata, ...(searched ? { searched } : {}) });
}

/** A command's own options, given in a form, stay such when the form comes back. */
function isTyped(call: Call): boolean {
  return call.type === 'options' && call.from === 'line';
}

async function formButton(workspace: Workspace, { call, locale }: Opening): Promise<Page> {
  const words: SlackWording = slackWordingFor(locale);
  const carrier = createCarrier(workspace);
  const value = carrier.carry(withoutFiles(call), LIMITS.buttonValue);
  await carrier.keep();
  const text = plain(words.openForm, LIMITS.buttonText);
  return {
    text: words.formLate,
    blocks: [
      { type: 'section', text: plain(words.formLate, LIMITS.sectionText) },
      {
        type: 'actions',
        elements: [{ type: 'button', action_id: `${RUN_ACTION}.form`, text, value, style: 'primary' }],
      },
    ],
  };
}

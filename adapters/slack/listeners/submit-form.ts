import type { types, ViewSubmitAction } from '@slack/bolt';
import type { Attachment } from '../../../bot/invocation.ts';
import type { Form } from '../../../bot/message.ts';
import { type Asked, ask, type SlackRequest } from '../calls/ask.ts';
import { claimEvent } from '../calls/claim.ts';
import { type FormState, readFormState, surfaceOf } from '../calls/form-state.ts';
import { filesOf, valuesOf } from '../calls/form-values.ts';
import { noticeView } from '../render/notice-view.ts';
import { problemsOf } from '../render/render-form.ts';
import { viewOf } from '../replies/open-form.ts';
import { showReply } from '../replies/show-reply.ts';
import { slackWordingFor } from '../wording/wording.ts';
import { CHANNEL_LOCALE, type Workspace } from '../workspace.ts';

/** What a submission is acknowledged with; nothing closes the form. */
type Answer =
  | { readonly response_action: 'errors'; readonly errors: Record<string, string> }
  | { readonly response_action: 'update'; readonly view: types.ModalView };

export interface Outcome {
  readonly answer?: Answer;
  /** What comes after the acknowledgement. */
  readonly after: () => Promise<void>;
  /** What the form shows when the acknowledgement could not wait for the answer. */
  readonly late: () => Promise<types.ModalView>;
}

const words = slackWordingFor(CHANNEL_LOCALE);

/** Asks the bot once what a form's answers lead to. */
export async function submit(workspace: Workspace, body: ViewSubmitAction): Promise<Outcome> {
  if (!(await claimEvent(workspace, body.trigger_id))) return { after: nothing, late: done };
  const state = await readFormState(workspace, body.view.private_metadata);
  if (state === undefined) return shown(noticeView(words.back, words.tooOld, words));
  const files = await filesIn(workspace, body);
  if (files === undefined) return unreadable(body);
  const request = requestOf(body, state, files);
  return outcomeOf(workspace, request, body.view, await ask(workspace, request));
}

/** Undefined when Slack does not give a file that it names. */
async function filesIn(workspace: Workspace, body: ViewSubmitAction) {
  try {
    return await filesOf(workspace, body.view.state.values);
  } catch (error) {
    workspace.logger?.warn({ err: error }, 'a file could not be read');
    return undefined;
  }
}

function unreadable({ view }: ViewSubmitAction): Outcome {
  const fields = view.blocks.flatMap((block) =>
    block.type === 'input' && 'element' in block && block.element.type === 'file_input'
      ? [block.block_id ?? '']
      : [],
  );
  const errors = Object.fromEntries(fields.map((field) => [field, words.badFile]));
  return { answer: { response_action: 'errors', errors }, after: nothing, late: async () => badFile() };
}

function badFile(): types.ModalView {
  return noticeView(words.back, words.badFile, words);
}

function requestOf(
  body: ViewSubmitAction,
  state: FormState,
  files: Readonly<Record<string, Attachment>>,
): SlackRequest {
  const options = { ...state.run.options, ...valuesOf(body.view.state.values) };
  return {
    key: body.trigger_id,
    surface: surfaceOf(state, body.user),
    call: { type: 'options', command: state.run.command, options, from: state.from, files },
  };
}

async function outcomeOf(
  workspace: Workspace,
  { surface, key, call }: SlackRequest,
  view: ViewSubmitAction['view'],
  { reply, locale, searched }: Asked,
): Promise<Outcome> {
  if (reply.type === 'message') {
    return { after: () => showReply(workspace, surface, key, reply, locale), late: done };
  }
  const { form } = reply;
  const again = () => viewOf(workspace, surface, { form, locale, searched, call });
  if (!isSameForm(form, view)) return shown(await again());
  return { answer: { response_action: 'errors', errors: problemsOf(form) }, after: nothing, late: again };
}

/** Whether the form that comes back is the one on the screen: then Slack keeps what was written in it. */
function isSameForm(form: Form, view: ViewSubmitAction['view']): boolean {
  const problems = Object.keys(problemsOf(form));
  const shownFields = view.blocks.flatMap((block) => (block.type === 'input' ? [block.block_id] : []));
  const asked = form.fields.map(({ name }) => name);
  return (
    problems.length > 0 &&
    asked.length === shownFields.length &&
    asked.every((name) => shownFields.includes(name))
  );
}

function shown(view: types.ModalView): Outcome {
  return { answer: { response_action: 'update', view }, after: nothing, late: async () => view };
}

async function nothing(): Promise<void> {}

async function done(): Promise<types.ModalView> {
  return noticeView(words.done, words.doneLong, words);
}

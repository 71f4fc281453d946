import { type Conversations, createConversations, type Seen } from './conversations.ts';
import type { Acknowledgement, Incoming } from './incoming.ts';
import type { SlackDouble } from './slack-double.ts';
import { buttonsOf } from './texts-of.ts';
import { createViews, type OpenForm, type Option, type SlackView, type ViewBlock } from './views.ts';

/**
 * What people do in Slack, by their user ids. `request` names the request: the same again is a redelivery. Each waits
 * until the app has done what it does after its acknowledgement.
 */
export interface SlackPeople {
  readonly conversations: Conversations;
  type(user: string, channel: string, line: string, request: string): Promise<Acknowledgement>;
  /** Clicks this button of the latest message that has one; in private with the app when the channel is absent. */
  click(user: string, channel: string | undefined, label: string, request: string): Promise<Acknowledgement>;
  clickHome(user: string, label: string, request: string): Promise<Acknowledgement>;
  /** Sends the open form, with these answers; a file is named by its private address. */
  submit(user: string, answers: Readonly<Record<string, string>>, request: string): Promise<Acknowledgement>;
  /** "Signaler dans Terrain" in the menu of a message. */
  report(user: string, channel: string, text: string, request: string): Promise<Acknowledgement>;
  /** What a field of the open form offers for what is typed into it. */
  suggest(user: string, field: string, typed: string): Promise<readonly Option[]>;
  /** Writes into the open form without sending it. */
  fill(user: string, values: Readonly<Record<string, string>>): void;
  openHome(user: string, request: string): Promise<Acknowledgement>;
  form(user: string): OpenForm | undefined;
  home(user: string): SlackView | undefined;
  see(user: string, channel?: string): Promise<readonly Seen[]>;
  /** Slack brings the last request once more. */
  again(): Promise<Acknowledgement>;
}

const TEAM = { id: 'T000000001', domain: 'emulate' };

/** `idle` resolves when the app has nothing under way. */
export function createSlackPeople(
  double: SlackDouble,
  incoming: Incoming,
  idle: () => Promise<void>,
): SlackPeople {
  const triggers = new Map<string, { readonly id: string; readonly user: string }>();
  const userOf = (trigger: string) => [...triggers.values()].find(({ id }) => id === trigger)?.user;
  const views = createViews(double, userOf);
  const conversations = createConversations(double);

  /** Slack gives each request a trigger; a redelivery comes with the same one. */
  async function triggerOf(user: string, request: string): Promise<string> {
    const key = `${user}/${request}`;
    const known = triggers.get(key);
    if (known !== undefined) return known.id;
    const { trigger_id } = await double.api('views.generateTriggerId', { user_id: user });
    // Of two at once the first to come counts.
    const trigger = triggers.get(key) ?? { id: String(trigger_id), user };
    triggers.set(key, trigger);
    return trigger.id;
  }

  let last: () => Promise<Acknowledgement> = () => Promise.reject(new Error('nothing was asked'));

  async function settled(
    send: () => Promise<Acknowledgement>,
    onAcknowledged: (body: unknown) => void = () => {},
  ): Promise<Acknowledgement> {
    last = send;
    const answer = await send();
    onAcknowledged(answer.body);
    await idle();
    return answer;
  }

  async function interact(
    user: string,
    request: string,
    rest: object,
    onAcknowledged?: (body: unknown) => void,
  ): Promise<Acknowledgement> {
    const who = { id: user, name: user, username: user, team_id: TEAM.id };
    const common = { token: 't', team: TEAM, api_app_id: 'A000000001', user: who };
    const trigger_id = await triggerOf(user, request);
    return settled(() => incoming.interaction({ ...common, trigger_id, ...rest }), onAcknowledged);
  }

  function actionOf(blocks: readonly unknown[], label: string) {
    const button = buttonsOf(blocks).find((one) => one.label === label);
    if (button === undefined)
      throw new Error(`no button ${label} in ${buttonsOf(blocks).map((b) => b.label)}`);
    const { action_id, value } = button;
    return { type: 'button', block_id: 'b', action_ts: '1', action_id, value };
  }

  return {
    conversations,
    form: views.form,
    fill: views.fill,
    home: views.home,
    see: conversations.see,
    again: async () => {
      const answer = await last();
      await idle();
      return answer;
    },
    type: async (user, channel, line, request) => {
      const trigger_id = await triggerOf(user, request);
      const response_url = conversations.address(user, channel);
      return settled(() =>
        incoming.command({
          token: 't',
          team_id: TEAM.id,
          team_domain: TEAM.domain,
          api_app_id: 'A000000001',
          channel_id: channel,
          channel_name: channel.startsWith('D') ? 'directmessage' : 'un-salon',
          user_id: user,
          user_name: user,
          command: '/terrain',
          text: line,
          trigger_id,
          response_url,
        }),
      );
    },
    click: async (user, channel, label, request) => {
      const id = channel ?? (await conversations.private(user));
      const seen = await conversations.see(user, id);
      const message = seen.findLast(({ buttons }) => buttons.some((one) => one.label === label));
      if (message === undefined) throw new Error(`nobody sees a button ${label}`);
      const { ts, ephemeral } = message;
      return interact(user, request, {
        type: 'block_actions',
        container: { type: 'message', message_ts: ts, channel_id: id, is_ephemeral: ephemeral },
        channel: { id, name: id.startsWith('D') ? 'directmessage' : 'un-salon' },
        response_url: conversations.address(user, id, { ts, ephemeral }),
        actions: [actionOf(message.blocks, label)],
      });
    },
    clickHome: async (user, label, request) => {
      const view = views.home(user);
      return interact(user, request, {
        type: 'block_actions',
        container: { type: 'view', view_id: view?.id },
        view: { ...view, type: 'home' },
        actions: [actionOf(view?.blocks ?? [], label)],
      });
    },
    submit: async (user, answers, request) => {
      views.fill(user, answers);
      const form = views.form(user);
      if (form === undefined) throw new Error('no form is open');
      requireAnswers(form);
      const view = { ...form.view, state: { values: stateOf(form) } };
      return interact(user, request, { type: 'view_submission', view }, (body) =>
        views.acknowledge(user, body),
      );
    },
    report: (user, channel, text, request) =>
      interact(user, request, {
        type: 'message_action',
        callback_id: 'terrain_report',
        channel: { id: channel, name: 'un-salon' },
        message: { type: 'message', text, ts: '1.1', user: 'U1' },
        message_ts: '1.1',
        action_ts: '2.2',
        response_url: conversations.address(user, channel),
      }),
    suggest: async (user, field, typed) => {
      const form = views.form(user);
      const { body } = await interact(user, `suggest/${field}/${typed}`, {
        type: 'block_suggestion',
        action_id: 'field',
        block_id: field,
        value: typed,
        container: { type: 'view' },
        view: { ...form?.view, state: { values: form === undefined ? {} : stateOf(form) } },
      });
      return (body as { options: readonly Option[] }).options;
    },
    openHome: (user, request) =>
      settled(() =>
        incoming.event({
          type: 'event_callback',
          team_id: TEAM.id,
          api_app_id: 'A000000001',
          event_id: `Ev${user}${request}`,
          event: { type: 'app_home_opened', user, channel: 'D1', tab: 'home', event_ts: '1' },
        }),
      ),
  };
}

/** Slack sends no form in which a field that is not optional is empty. */
function requireAnswers({ view, values }: OpenForm): void {
  const empty = view.blocks.filter(
    ({ type, optional = false, block_id = '' }) => type === 'input' && !optional && !values[block_id],
  );
  if (empty.length > 0) throw new Error(`left empty: ${empty.map(({ block_id }) => block_id)}`);
}

/** What the fields hold, as Slack sends it. */
function stateOf({ view, values }: OpenForm): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    view.blocks.flatMap(({ type, block_id = '', element }) =>
      type !== 'input' || element === undefined
        ? []
        : [[block_id, { [element.action_id]: heldBy(element, values[block_id] ?? '') }]],
    ),
  );
}

function heldBy({ type }: NonNullable<ViewBlock['element']>, value: string): unknown {
  if (type === 'checkboxes') return { type, selected_options: value === '' ? [] : [{ value }] };
  if (type === 'file_input') {
    return {
      type,
      files: value === '' ? [] : [{ name: value.split('/').at(-1), url_private_download: value }],
    };
  }
  if (type === 'plain_text_input') return { type, value: value === '' ? null : value };
  return { type, selected_option: value === '' ? null : { value } };
}

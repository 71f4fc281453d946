import { COMPONENT } from './check-components.ts';
import type { Gateway } from './gateway.ts';
import { type DoubleInteraction, INTERACTION, type Interactions } from './interactions.ts';
import {
  channelJson,
  type DoubleMessage,
  type DoubleUser,
  type Json,
  memberJson,
  messageJson,
  privateChannel,
  storeFile,
  userJson,
  type World,
} from './world.ts';

/** Who does it, where, and the key of the request: the same again is a redelivery. */
export interface Doing {
  readonly user: string;
  readonly channel: string;
  readonly key: string;
}

/** Values of a slash command's options, by name. */
export type Options = Readonly<Record<string, string>>;

/** What people see and do on the platform. */
export interface People {
  join(username: string, roles?: readonly string[]): DoubleUser;
  openChannel(name: string): string;
  /** The private channel with the application. */
  privately(user: string): string;
  /** Writes a message by hand. */
  write(user: string, channel: string, content: string): DoubleMessage;
  /** What the person sees there, oldest first. */
  see(user: string, channel: string): readonly DoubleMessage[];
  /** Sends "/terrain subcommand option:value". */
  command(doing: Doing, subcommand: string, options: Options): DoubleInteraction;
  /** Types into an option of a command. */
  typeInto(doing: Doing, subcommand: string, options: Options, focused: string): DoubleInteraction;
  /** Runs a command of a message's context menu. */
  onMessage(doing: Doing, name: string, message: DoubleMessage): DoubleInteraction;
  click(doing: Doing, message: DoubleMessage, customId: string): DoubleInteraction;
  /** Sends a form that opened; what is not answered keeps the value that it opened with. */
  submit(doing: Doing, opened: DoubleInteraction, answers: Options): DoubleInteraction;
}

export function createPeople(world: World, gateway: Gateway, interactions: Interactions): People {
  const byKey = new Map<string, DoubleInteraction>();

  function act(doing: Doing, type: number, rest: Json, message?: DoubleMessage): DoubleInteraction {
    const key = `${doing.user} ${doing.key}`;
    const known = byKey.get(key);
    const interaction = known ?? create(world, doing, type, rest, message);
    byKey.set(key, interaction);
    interactions.set(interaction.token, interaction);
    gateway.dispatch('INTERACTION_CREATE', interaction.payload);
    return interaction;
  }

  const slash = (subcommand: string, options: readonly Json[]) => {
    const registered = world.commands.find(({ name }) => name === 'terrain');
    const inside = [{ type: 1, name: subcommand, options }];
    return { data: { id: registered?.id ?? '1', name: 'terrain', type: 1, options: inside } };
  };

  return {
    join(username, roles = []) {
      const user: DoubleUser = { id: world.snowflake(), username, roles, closed: false };
      world.users.set(user.id, user);
      return user;
    },
    openChannel(name) {
      const id = world.snowflake();
      world.channels.set(id, { id, type: 'text', name });
      return id;
    },
    privately: (user) => privateChannel(world, user).id,
    write(user, channel, content) {
      const message: DoubleMessage = { id: world.snowflake(), channel, author: user, body: { content } };
      world.messages.set(message.id, message);
      return message;
    },
    see: (user, channel) =>
      [...world.messages.values()].filter(
        (message) =>
          message.channel === channel && (message.viewer ?? user) === user && message.body.loading !== true,
      ),
    command: (doing, subcommand, options) =>
      act(doing, INTERACTION.command, slash(subcommand, optionList(options))),
    typeInto: (doing, subcommand, options, focused) =>
      act(doing, INTERACTION.autocomplete, slash(subcommand, optionList(options, focused))),
    onMessage: (doing, name, message) => {
      const resolved = { messages: { [message.id]: messageJson(world, message) } };
      return act(doing, INTERACTION.command, {
        data: { id: '2', name, type: 3, target_id: message.id, resolved },
      });
    },
    click: (doing, message, customId) =>
      act(
        doing,
        INTERACTION.component,
        { data: { component_type: 2, custom_id: customId }, message: messageJson(world, message) },
        message,
      ),
    submit: (doing, opened, answers) => {
      const message = world.messages.get(opened.message ?? '');
      const { components, attachments } = answered(world, opened.modal ?? {}, answers);
      const data = { custom_id: opened.modal?.custom_id, components, resolved: { attachments } };
      return act(
        doing,
        INTERACTION.modal,
        { data, ...(message && { message: messageJson(world, message) }) },
        message,
      );
    },
  };
}

function create(
  world: World,
  { user, channel }: Doing,
  type: number,
  rest: Json,
  message?: DoubleMessage,
): DoubleInteraction {
  const id = world.snowflake();
  const token = `token-${id}`;
  const place = world.channels.get(channel);
  const inGuild = place?.type === 'text';
  const [acknowledged, acknowledge] = signal();
  const [settled, settle] = signal();
  const payload: Json = {
    ...{ id, token, type, version: 1, application_id: world.application.id, channel_id: channel },
    channel: place && channelJson(world, place),
    ...(inGuild
      ? { guild_id: world.guild.id, member: memberJson(world, user) }
      : { user: userJson(world, user) }),
    ...{ locale: 'fr', app_permissions: '0', entitlements: [], authorizing_integration_owners: {} },
    ...{ context: inGuild ? 0 : 1, attachment_size_limit: 10_485_760 },
    ...rest,
  };
  const at = world.clock.now().getTime();
  return {
    id,
    token,
    type,
    user,
    channel,
    payload,
    at,
    ...{ acknowledged, acknowledge, settled, settle },
    ...(message && { message: message.id }),
  };
}

function signal(): readonly [heard: Promise<void>, give: () => void] {
  let give = () => {};
  const heard = new Promise<void>((resolve) => {
    give = resolve;
  });
  return [heard, () => give()];
}

function optionList(options: Options, focused?: string): readonly Json[] {
  return Object.entries(options).map(([name, value]) => ({
    type: 3,
    name,
    value,
    ...(name === focused && { focused: true }),
  }));
}

/** The components of a form as they come back, each with its answer or the value that it opened with. */
function answered(world: World, modal: Json, answers: Options) {
  const attachments: Record<string, Json> = {};
  const components = ((modal.components ?? []) as Json[]).map((top) => {
    const inside = top.component as Json | undefined;
    if (inside === undefined) return { type: top.type, id: 1 };
    const answer = answers[String(inside.custom_id)] ?? openingValue(inside);
    const base = { type: inside.type, id: 2, custom_id: inside.custom_id };
    return { type: top.type, id: 1, component: { ...base, ...answerOf(world, inside, answer, attachments) } };
  });
  return { components, attachments };
}

/** An answer as its component gives it; that of a file question is the file's text. */
function answerOf(
  world: World,
  { type, custom_id: name }: Json,
  answer: string,
  attachments: Record<string, Json>,
): Json {
  if (type === COMPONENT.select) return { values: answer === '' ? [] : [answer] };
  if (type === COMPONENT.checkbox) return { value: answer === 'true' };
  if (type !== COMPONENT.file) return { value: answer };
  if (answer === '') return { values: [] };
  const file = storeFile(world, { name: `${name}.csv`, content: Buffer.from(answer) });
  attachments[String(file.id)] = file;
  return { values: [file.id] };
}

/** What a question of a form holds when it opens. */
export function openingValue(inside: Json): string {
  const chosen = ((inside.options ?? []) as Json[]).find((option) => option.default === true);
  if (inside.type === COMPONENT.select) return String(chosen?.value ?? '');
  if (inside.type === COMPONENT.checkbox) return String(inside.default ?? false);
  return String(inside.value ?? '');
}

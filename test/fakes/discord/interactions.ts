import { choicesProblems } from './check-commands.ts';
import { checkMessage } from './check-message.ts';
import { checkModal } from './check-modal.ts';
import { postMessage } from './messages.ts';
import {
  alreadyAcknowledged,
  invalidWebhookToken,
  problem,
  refuseProblems,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './problems.ts';
import type { RestRequest, RestRoutes } from './rest-server.ts';
import { type DoubleMessage, isEphemeral, type Json, messageJson, type World } from './world.ts';

export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 };
const CALLBACK = { message: 4, later: 5, laterUpdate: 6, update: 7, choices: 8, modal: 9 };
const ACKNOWLEDGE_MS = 3000;
const TOKEN_MS = 15 * 60_000;

/** Something that a person did, and what came of it. */
export interface DoubleInteraction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly user: string;
  readonly channel: string;
  /** The message whose button was clicked. */
  readonly message?: string;
  readonly payload: Json;
  readonly at: number;
  /** What the application answered first; absent until then. */
  callback?: Json;
  /** How long the answer took by the clock of the double. */
  acknowledgedAfterMs?: number;
  /** The message of the first answer. */
  original?: string;
  /** The form that opened. */
  modal?: Json;
  /** What the autocompletion offers. */
  choices?: readonly Json[];
  /** Resolves when the platform took the first answer. */
  readonly acknowledged: Promise<void>;
  acknowledge(): void;
  /** Resolves when the person sees the end of it: not "is thinking". */
  readonly settled: Promise<void>;
  settle(): void;
}

export type Interactions = Map<string, DoubleInteraction>;

export function interactionRoutes(world: World, interactions: Interactions): RestRoutes {
  const known = (token: string) => {
    const interaction = interactions.get(token);
    if (interaction === undefined) throw unknownWebhook();
    if (world.clock.now().getTime() - interaction.at > TOKEN_MS) throw invalidWebhookToken();
    if (interaction.callback === undefined) throw unknownWebhook();
    return interaction;
  };
  const messageOf = (interaction: DoubleInteraction, id: string): DoubleMessage => {
    const message = world.messages.get(id === '@original' ? (interaction.original ?? '') : id);
    if (message === undefined) throw unknownMessage();
    return message;
  };
  return [
    [
      'POST',
      /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
      (request, _id, token = '') => {
        const interaction = interactions.get(token);
        if (interaction === undefined) throw unknownInteraction();
        return acknowledge(world, interaction, request);
      },
    ],
    [
      'POST',
      /^\/webhooks\/\d+\/([^/]+)$/,
      (request, token = '') => messageJson(world, followUp(world, known(token), request)),
    ],
    [
      'GET',
      /^\/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/,
      (_request, token = '', id = '') => messageJson(world, messageOf(known(token), id)),
    ],
    [
      'PATCH',
      /^\/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/,
      (request, token = '', id = '') => {
        const interaction = known(token);
        const message = messageOf(interaction, id);
        checkMessage({ ...message.body, ...request.body });
        message.body = { ...postMessage(world, request, message).body, loading: false };
        interaction.settle();
        return messageJson(world, message);
      },
    ],
    [
      'DELETE',
      /^\/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/,
      (_request, token = '', id = '') => {
        const interaction = known(token);
        world.messages.delete(messageOf(interaction, id).id);
        interaction.settle();
        return undefined;
      },
    ],
  ];
}

function acknowledge(world: World, interaction: DoubleInteraction, request: RestRequest): Json | undefined {
  const { body } = request;
  const tookMs = world.clock.now().getTime() - interaction.at;
  if (tookMs > ACKNOWLEDGE_MS) throw unknownInteraction();
  if (interaction.callback !== undefined) throw alreadyAcknowledged();
  const data = (body.data ?? {}) as Json;
  refuseWrongKind(interaction, Number(body.type));
  answer(world, interaction, Number(body.type), { ...request, body: data });
  interaction.callback = body;
  interaction.acknowledgedAfterMs = tookMs;
  interaction.acknowledge();
  if (request.query.get('with_response') !== 'true') return undefined;
  const message = world.messages.get(interaction.original ?? '');
  const resource = { type: body.type, ...(message && { message: messageJson(world, message) }) };
  return { interaction: { id: interaction.id, type: interaction.type }, resource };
}

/** Some answers fit only some interactions. */
function refuseWrongKind({ type, message }: DoubleInteraction, callback: number): void {
  const onMessage = message !== undefined;
  const fits =
    (callback === CALLBACK.choices) === (type === INTERACTION.autocomplete) &&
    !(callback === CALLBACK.modal && type === INTERACTION.modal) &&
    !((callback === CALLBACK.update || callback === CALLBACK.laterUpdate) && !onMessage);
  if (!fits) refuseProblems([problem('type', 'This response type does not fit the interaction.')]);
}

function answer(world: World, interaction: DoubleInteraction, callback: number, request: RestRequest): void {
  const { body } = request;
  switch (callback) {
    case CALLBACK.message:
      checkMessage(body);
      interaction.original = post(world, interaction, request, isEphemeral(body)).id;
      break;
    case CALLBACK.later:
      interaction.original = post(
        world,
        interaction,
        { ...request, body: { ...body, loading: true } },
        isEphemeral(body),
      ).id;
      return;
    case CALLBACK.laterUpdate:
      if (interaction.message !== undefined) interaction.original = interaction.message;
      return;
    case CALLBACK.update:
      update(world, interaction, request);
      break;
    case CALLBACK.choices:
      refuseProblems(choicesProblems('data', (body.choices ?? []) as Json[]));
      interaction.choices = (body.choices ?? []) as Json[];
      break;
    case CALLBACK.modal:
      checkModal(body);
      interaction.modal = body;
      break;
    default:
      refuseProblems([problem('type', 'Unknown response type.')]);
  }
  interaction.settle();
}

function update(world: World, interaction: DoubleInteraction, request: RestRequest): void {
  const message = world.messages.get(interaction.message ?? '');
  if (message === undefined) throw unknownMessage();
  checkMessage({ ...message.body, ...request.body });
  message.body = postMessage(world, request, message).body;
  interaction.original = message.id;
}

/** The first message after "is thinking" takes its place and its visibility; later ones have their own. */
function followUp(world: World, interaction: DoubleInteraction, request: RestRequest): DoubleMessage {
  checkMessage(request.body);
  const original = world.messages.get(interaction.original ?? '');
  interaction.settle();
  if (original?.body.loading !== true) return post(world, interaction, request, isEphemeral(request.body));
  original.body = { ...postMessage(world, request, original).body, loading: false };
  return original;
}

function post(
  world: World,
  { channel, user }: DoubleInteraction,
  request: RestRequest,
  ephemeral: boolean,
): DoubleMessage {
  const message = postMessage(world, request, {
    ...{ id: world.snowflake(), channel, author: world.application.id, body: {} },
    ...(ephemeral && { viewer: user }),
  });
  world.messages.set(message.id, message);
  return message;
}

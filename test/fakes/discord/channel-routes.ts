import { checkCommands } from './check-commands.ts';
import { checkMessage } from './check-message.ts';
import { calledBy, postMessage } from './messages.ts';
import { closedPrivateMessages, Refusal, unknownChannel, unknownGuild, unknownMessage } from './problems.ts';
import type { RestRequest, RestRoutes } from './rest-server.ts';
import {
  channelJson,
  type DoubleChannel,
  guildJson,
  type Json,
  memberJson,
  messageJson,
  privateChannel,
  userJson,
  type World,
} from './world.ts';

/** What an application does by itself: commands, channels, messages. */
export function channelRoutes(world: World, gatewayUrl: () => string): RestRoutes {
  const channelOf = (id: string): DoubleChannel => {
    const channel = world.channels.get(id);
    if (channel === undefined) throw unknownChannel();
    return channel;
  };
  const messageOf = (id: string) => {
    const message = world.messages.get(id);
    if (message === undefined || message.viewer !== undefined) throw unknownMessage();
    return message;
  };
  return [
    [
      'GET',
      /^\/gateway\/bot$/,
      () => ({
        url: gatewayUrl(),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
      }),
    ],
    ['GET', /^\/users\/@me$/, () => userJson(world, world.application.id)],
    [
      'GET',
      /^\/(?:oauth2\/)?applications\/@me$/,
      () => ({ ...world.application, flags: 0, bot_public: false }),
    ],
    ...guildRoutes(world),
    [
      'POST',
      /^\/users\/@me\/channels$/,
      ({ body }) => {
        const id = String(body.recipient_id);
        if (!world.users.has(id)) throw new Refusal(400, 50033, 'Invalid Recipient(s)');
        return channelJson(world, privateChannel(world, id));
      },
    ],
    ['GET', /^\/channels\/(\d+)$/, (_request, id = '') => channelJson(world, channelOf(id))],
    ['POST', /^\/channels\/(\d+)\/messages$/, (request, id = '') => send(world, channelOf(id), request)],
    ['GET', /^\/channels\/\d+\/messages\/(\d+)$/, (_request, id = '') => messageJson(world, messageOf(id))],
    [
      'PATCH',
      /^\/channels\/(\d+)\/messages\/(\d+)$/,
      (request, channel = '', id = '') => {
        const message = messageOf(id);
        if (message.channel !== channelOf(channel).id) throw unknownMessage();
        checkMessage({ ...message.body, ...request.body });
        message.body = postMessage(world, request, message).body;
        return messageJson(world, message);
      },
    ],
    [
      'DELETE',
      /^\/channels\/\d+\/messages\/(\d+)$/,
      (_request, id = '') => {
        world.messages.delete(messageOf(id).id);
        return undefined;
      },
    ],
    ['GET', /^\/cdn\/(\d+)\/.*$/, (_request, id = '') => world.files.get(id)?.content ?? new Uint8Array()],
  ];
}

function guildRoutes(world: World): RestRoutes {
  const requireGuild = (id: string) => {
    if (id !== world.guild.id) throw unknownGuild();
  };
  return [
    [
      'GET',
      /^\/guilds\/(\d+)$/,
      (_request, id = '') => {
        requireGuild(id);
        return guildJson(world);
      },
    ],
    [
      'GET',
      /^\/guilds\/(\d+)\/channels$/,
      (_request, id = '') => {
        requireGuild(id);
        return (guildJson(world).channels as Json[]) ?? [];
      },
    ],
    [
      'POST',
      /^\/guilds\/(\d+)\/channels$/,
      ({ body }, id = '') => {
        requireGuild(id);
        const channel: DoubleChannel = { id: world.snowflake(), type: 'text', name: String(body.name) };
        world.channels.set(channel.id, channel);
        return channelJson(world, channel);
      },
    ],
    [
      'GET',
      /^\/guilds\/(\d+)\/members\/(\d+)$/,
      (_request, id = '', user = '') => {
        requireGuild(id);
        return memberJson(world, user);
      },
    ],
    [
      'GET',
      /^\/applications\/\d+\/guilds\/(\d+)\/commands$/,
      (_request, id = '') => {
        requireGuild(id);
        return world.commands;
      },
    ],
    [
      'PUT',
      /^\/applications\/\d+\/guilds\/(\d+)\/commands$/,
      ({ body }, id = '') => {
        requireGuild(id);
        const commands = (body.list ?? []) as Json[];
        checkCommands(commands);
        world.commands = commands.map((command) => ({ ...command, id: world.snowflake() }));
        return world.commands;
      },
    ],
  ];
}

/** The same nonce in the same channel gives back the first message, where the application asks for that. */
function send(world: World, channel: DoubleChannel, request: RestRequest): Json {
  const { body } = request;
  if (world.users.get(channel.recipient ?? '')?.closed) throw closedPrivateMessages();
  checkMessage(body);
  const nonce = body.nonce === undefined ? undefined : String(body.nonce);
  const same = [...world.messages.values()].find(
    (each) => each.channel === channel.id && each.nonce === nonce,
  );
  if (nonce !== undefined && body.enforce_nonce === true && same !== undefined)
    return messageJson(world, same);
  const message = postMessage(world, request, {
    ...{ id: world.snowflake(), channel: channel.id, author: world.application.id, body: {} },
    called: calledBy(body),
    ...(nonce !== undefined && { nonce }),
  });
  world.messages.set(message.id, message);
  return messageJson(world, message);
}

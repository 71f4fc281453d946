import type { Clock } from '../../../bot/ports/clock.ts';

export type Json = Record<string, unknown>;

export interface DoubleUser {
  readonly id: string;
  readonly username: string;
  /** Ids of the person's roles in the guild. */
  readonly roles: readonly string[];
  /** Whether private messages of bots are refused. */
  closed: boolean;
}

export interface DoubleChannel {
  readonly id: string;
  readonly type: 'text' | 'private';
  /** Absent in private. */
  readonly name?: string;
  /** The person, in private. */
  readonly recipient?: string;
}

export interface DoubleMessage {
  readonly id: string;
  readonly channel: string;
  /** The application's, or a person's. */
  readonly author: string;
  /** The one person who sees it. */
  readonly viewer?: string;
  readonly nonce?: string;
  /** Ids of those whom it rang for, and "everyone". */
  readonly called?: readonly string[];
  /** content, embeds, components, attachments. */
  body: Json;
}

export interface StoredFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What the platform knows. */
export interface World {
  readonly clock: Clock;
  readonly application: { readonly id: string; readonly name: string };
  readonly guild: { readonly id: string; readonly name: string };
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly users: Map<string, DoubleUser>;
  readonly channels: Map<string, DoubleChannel>;
  /** Oldest first. */
  readonly messages: Map<string, DoubleMessage>;
  readonly files: Map<string, StoredFile>;
  /** Where files are fetched, e.g. "http://127.0.0.1:4000". */
  base: string;
  /** What the application registered for the guild. */
  commands: readonly Json[];
  /** A new identifier, later than all before it. */
  snowflake(): string;
}

/** First instant of the platform's identifiers. */
const EPOCH_MS = 1_420_070_400_000;
const FLAG_EPHEMERAL = 64;

export function createWorld(clock: Clock): World {
  let given = 0;
  const snowflake = () => {
    given += 1;
    return String((BigInt(clock.now().getTime() - EPOCH_MS) << 22n) + BigInt(given));
  };
  return {
    clock,
    application: { id: snowflake(), name: 'Terrain' },
    guild: { id: snowflake(), name: 'Session commune' },
    roles: [{ id: snowflake(), name: 'Coordination' }],
    users: new Map(),
    channels: new Map(),
    messages: new Map(),
    files: new Map(),
    base: '',
    commands: [],
    snowflake,
  };
}

export function userJson({ application, users }: World, id: string): Json {
  const bot = id === application.id;
  const username = bot ? application.name : (users.get(id)?.username ?? 'inconnu');
  return { id, username, discriminator: '0', avatar: null, global_name: username, bot };
}

export function memberJson(world: World, id: string): Json {
  const roles = world.users.get(id)?.roles ?? [];
  const rest = {
    joined_at: '2026-09-01T08:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    permissions: '2147485696',
  };
  return { user: userJson(world, id), roles, ...rest };
}

export function channelJson(world: World, channel: DoubleChannel): Json {
  if (channel.type === 'private')
    return { id: channel.id, type: 1, recipients: [userJson(world, channel.recipient ?? '')] };
  const rest = { position: 0, permission_overwrites: [], topic: null, nsfw: false, parent_id: null };
  return { id: channel.id, type: 0, guild_id: world.guild.id, name: channel.name, ...rest };
}

export function guildJson(world: World): Json {
  const roles = [{ id: world.guild.id, name: '@everyone' }, ...world.roles].map(({ id, name }, position) => ({
    ...{ id, name, position, color: 0, hoist: false, managed: false, mentionable: true },
    ...{ permissions: '2147485696', flags: 0 },
  }));
  const channels = [...world.channels.values()].filter(({ type }) => type === 'text');
  return {
    ...{ id: world.guild.id, name: world.guild.name, owner_id: world.application.id, roles },
    ...{ emojis: [], stickers: [], features: [], afk_timeout: 300, verification_level: 0, nsfw_level: 0 },
    ...{
      default_message_notifications: 0,
      explicit_content_filter: 0,
      mfa_level: 0,
      system_channel_flags: 0,
    },
    ...{ premium_tier: 0, preferred_locale: 'fr', large: false, unavailable: false, member_count: 2 },
    ...{ voice_states: [], presences: [], threads: [], stage_instances: [], guild_scheduled_events: [] },
    members: [memberJson(world, world.application.id)],
    channels: channels.map((channel) => channelJson(world, channel)),
  };
}

export function messageJson(world: World, message: DoubleMessage): Json {
  const { id, channel, author, body, viewer, nonce, called = [] } = message;
  const mentions = called.filter((each) => world.users.has(each)).map((each) => userJson(world, each));
  return {
    ...{ id, channel_id: channel, author: userJson(world, author), type: 0, tts: false, pinned: false },
    ...{ timestamp: world.clock.now().toISOString(), edited_timestamp: null, mention_everyone: false },
    ...{ mentions, mention_roles: [], content: '', embeds: [], components: [], attachments: [] },
    ...body,
    flags: viewer === undefined ? 0 : FLAG_EPHEMERAL,
    ...(nonce !== undefined && { nonce }),
  };
}

/** Keeps a file; gives it as the platform speaks of it. */
export function storeFile({ files, base, snowflake }: World, file: StoredFile): Json {
  const id = snowflake();
  files.set(id, file);
  const url = `${base}/cdn/${id}/${encodeURIComponent(file.name)}`;
  return { id, filename: file.name, size: file.content.length, url, proxy_url: url };
}

export function isEphemeral(body: Json): boolean {
  return (Number(body.flags ?? 0) & FLAG_EPHEMERAL) !== 0;
}

/** The private channel of a person with the application, made when there is none. */
export function privateChannel({ channels, snowflake }: World, recipient: string): DoubleChannel {
  const found = [...channels.values()].find((channel) => channel.recipient === recipient);
  if (found !== undefined) return found;
  const made: DoubleChannel = { id: snowflake(), type: 'private', recipient };
  channels.set(made.id, made);
  return made;
}

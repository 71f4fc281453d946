import type { DiscordSettings } from '../discord/create-discord-chat.ts';
import { isServerAddress } from './server-address.ts';
import { isToken, type SettingsReader } from './settings-reader.ts';

/** What the environment says of Discord. */
export interface DiscordConfig extends DiscordSettings {
  /** Another address of the REST API, ending in "/api": a proxy, or a double. */
  readonly api?: string;
}

/** Undefined when no variable of the group is set, or when one is missing, which the reader then knows. */
export function readDiscord(reader: SettingsReader): DiscordConfig | undefined {
  const token = reader.read('DISCORD_TOKEN', isToken, 'secret');
  const guildId = reader.read('DISCORD_GUILD_ID', isSnowflake);
  const coordinatorRole = reader.read('DISCORD_COORDINATORS')?.replace(/^@/, '');
  const api = reader.read('DISCORD_API_URL', isServerAddress);
  const given = [token, guildId, coordinatorRole, api];
  if (given.every((value) => value === undefined)) return undefined;
  if (token === undefined) reader.missing('DISCORD_TOKEN');
  if (guildId === undefined) reader.missing('DISCORD_GUILD_ID');
  if (token === undefined || guildId === undefined) return undefined;
  return {
    token,
    guildId,
    ...(coordinatorRole === undefined ? {} : { coordinatorRole }),
    ...(api === undefined ? {} : { api }),
  };
}

/** Discord's ids count milliseconds since 2015: 17 digits and growing. */
function isSnowflake(value: string): boolean {
  return /^\d{17,20}$/.test(value);
}

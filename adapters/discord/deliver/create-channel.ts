import { type APIGuildChannel, ChannelType, type GuildTextChannelType, Routes } from 'discord.js';
import { TerrainError } from '../../../bot/errors.ts';
import type { Desk } from '../desk.ts';
import { troubleOf } from '../rest/trouble.ts';

/**
 * Makes a text channel, or finds the one of this name; gives its id.
 * @throws TerrainError CHANNEL_REFUSED when the bot may not
 */
export async function createChannel({ rest, guild }: Desk, name: string): Promise<string> {
  const wanted = asPlatformName(name);
  const channels = (await rest.broadcast.get(
    Routes.guildChannels(guild),
  )) as APIGuildChannel<GuildTextChannelType>[];
  const found = channels.find((channel) => channel.type === ChannelType.GuildText && channel.name === wanted);
  if (found !== undefined) return found.id;
  try {
    const body = { name: wanted, type: ChannelType.GuildText };
    const made = (await rest.broadcast.post(Routes.guildChannels(guild), { body })) as { id: string };
    return made.id;
  } catch (error) {
    if (troubleOf(error) === 'refused') throw new TerrainError('CHANNEL_REFUSED', { name }, { cause: error });
    throw error;
  }
}

/** As the platform writes names of text channels, so that the same one is found again. */
function asPlatformName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s#]+/g, '-')
    .slice(0, 100);
}

import { REST, Routes } from 'discord.js';
import type { Command } from '../../bot/command.ts';
import { discordCommands } from './commands/discord-commands.ts';
import type { DiscordSettings } from './create-discord-chat.ts';
import { askApplicationId } from './rest/application-id.ts';
import type { ApiAddress } from './rest/clients.ts';

/**
 * Registers every command for the guild, in the place of what was registered there before; says how many.
 * @throws DiscordAPIError what the platform refuses
 */
export async function registerDiscord(
  { token, guildId }: DiscordSettings,
  commands: readonly Command[],
  address: ApiAddress = {},
): Promise<number> {
  const rest = new REST(address).setToken(token);
  const application = await askApplicationId(rest)();
  const body = discordCommands(commands);
  await rest.put(Routes.applicationGuildCommands(application, guildId), { body });
  return commands.length;
}

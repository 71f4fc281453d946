import { allCommands } from '../../../bot/commands/index.ts';
import type { Config } from '../../config.ts';
import { CliError } from '../cli-error.ts';
import type { Terminal } from '../terminal.ts';

/** `terrain register discord`: tells the platform which commands there are, in the place of those it knew. */
export async function registerCommands(
  platform: string,
  { discord }: Config,
  { words, say }: Terminal,
): Promise<void> {
  if (platform !== 'discord') throw new CliError(words.platforms.unknown(platform, 'discord'));
  if (discord === undefined) throw new CliError(words.platforms.notOn('DISCORD_TOKEN, DISCORD_GUILD_ID'));
  const { registerDiscord } = await import('../../discord/register.ts');
  const { api, ...settings } = discord;
  try {
    const registered = await registerDiscord(settings, allCommands, api === undefined ? {} : { api });
    say(words.platforms.registered(registered));
  } catch (error) {
    throw new CliError(words.platforms.notRegistered(reasonOf(error)), { cause: error });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

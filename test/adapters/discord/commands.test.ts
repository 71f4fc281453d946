import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discordCommands } from '../../../adapters/discord/commands/discord-commands.ts';
import { registerDiscord } from '../../../adapters/discord/register.ts';
import { allCommands } from '../../../bot/commands/index.ts';
import { checkCommands } from '../../fakes/discord/check-commands.ts';
import { TOKEN } from '../../fakes/discord/discord-double.ts';
import type { Json } from '../../fakes/discord/world.ts';
import { type OpenDiscord, openDiscord } from './open-discord.ts';

const made = discordCommands(allCommands) as unknown as readonly Json[];
const subcommands = (commands: readonly Json[]) =>
  (commands.find(({ name }) => name === 'terrain')?.options ?? []) as Json[];

describe('the commands of Discord', () => {
  it('are those of the table, each with every option', () => {
    const names = (list: readonly { readonly name: unknown; readonly options?: unknown }[]) =>
      list.map(({ name, options }) => [
        name,
        ((options ?? []) as Json[]).map((option) => option.name).sort(),
      ]);
    expect(names(subcommands(made) as never)).toEqual(names(allCommands));
  });

  it('keep every limit of the platform', () => {
    expect(() => checkCommands(made)).not.toThrow();
  });

  it('offer as one types what depends on the edition, and a short list of what does not', () => {
    const options = subcommands(made).flatMap((each) => (each.options ?? []) as Json[]);
    const ways = new Map(
      options.map(({ name, autocomplete, choices }) => [name, autocomplete ?? choices !== undefined]),
    );
    expect(['theme', 'fiche', 'sujet', 'nature', 'contact'].map((name) => ways.get(name))).toEqual(
      Array(5).fill(true),
    );
    expect(['texte', 'mots'].map((name) => ways.get(name))).toEqual([false, false]);
  });

  it('say in English what they say in French', () => {
    for (const { description, description_localizations: others } of subcommands(made))
      expect(Object.values(others as Json)).not.toContain(description);
  });
});

describe('their registration', () => {
  let discord: OpenDiscord;

  beforeEach(async () => {
    discord = await openDiscord();
    discord.platform.world.commands = [{ name: 'ancienne', type: 1, description: 'Disparue' }];
  });

  afterEach(() => discord.close());

  it('takes the place of what the guild had', async () => {
    const { world, api } = discord.platform;
    const count = await registerDiscord({ token: TOKEN, guildId: world.guild.id }, allCommands, { api });
    expect(count).toBe(allCommands.length);
    expect(world.commands.map(({ name }) => name)).toEqual(['terrain', 'Signaler dans Terrain']);
  });

  it('rejects with what the platform refuses', async () => {
    const { api } = discord.platform;
    const nowhere = registerDiscord({ token: TOKEN, guildId: '1' }, allCommands, { api });
    await expect(nowhere).rejects.toMatchObject({ code: 10004 });
  });
});

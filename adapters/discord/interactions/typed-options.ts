import type { CommandInteractionOption } from 'discord.js';

/** What was put into the options of a subcommand, by name. */
export function optionsOf(data: readonly CommandInteractionOption[]): Readonly<Record<string, string>> {
  const inside = data.flatMap((option) => option.options ?? option);
  return Object.fromEntries(
    inside.flatMap(({ name, value }) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, OptionSpec } from '../../../bot/command.ts';
import { wordingFor } from '../../../bot/wording/index.ts';
import { cut, LIMITS } from '../limits.ts';
import { discordWording } from '../wording/index.ts';

export const COMMAND_NAME = 'terrain';

const FR = wordingFor('fr');
const EN = wordingFor('en');

/** What the platform registers for a guild: "/terrain" with a subcommand per command, and a message's menu. */
export function discordCommands(
  commands: readonly Command[],
): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  return [
    {
      type: ApplicationCommandType.ChatInput,
      name: COMMAND_NAME,
      ...described(discordWording('fr').commandSummary, discordWording('en').commandSummary),
      options: commands.map(subcommand),
    },
    {
      type: ApplicationCommandType.Message,
      name: discordWording('fr').reportFromMessage,
      name_localizations: inEnglish(discordWording('en').reportFromMessage),
    },
  ];
}

function subcommand({ name, options }: Command): APIApplicationCommandSubcommandOption {
  const required = [...options].sort((a, b) => Number(b.required) - Number(a.required));
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    ...described(FR.commands[name].summary, EN.commands[name].summary),
    // The platform wants what is required in front.
    options: required.map(optionOf),
  };
}

function optionOf(option: OptionSpec): APIApplicationCommandBasicOption {
  const { name, required } = option;
  const choices = choicesOf(option);
  const base = {
    type: ApplicationCommandOptionType.String as const,
    name,
    required,
    ...described(labelOf(FR, name), labelOf(EN, name)),
  };
  if (choices.length > 0 && choices.length <= LIMITS.choices) return { ...base, choices: [...choices] };
  return option.type === 'rest' || option.type === 'choice' ? base : { ...base, autocomplete: true };
}

function labelOf({ options }: typeof FR, name: string): string {
  const label = options[name] ?? name;
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** Kinds and the words of a closed option are few and the same everywhere; the rest is offered as one types. */
function choicesOf({ type, choices = [] }: OptionSpec): readonly APIApplicationCommandOptionChoice<string>[] {
  if (type === 'choice')
    return choices.map((value) => choice(value, FR.choices[value] ?? value, EN.choices[value] ?? value));
  if (type !== 'kind') return [];
  const kinds = Object.keys(FR.kinds) as (keyof typeof FR.kinds)[];
  return kinds.map((kind) => choice(FR.kindWords[kind], FR.kinds[kind], EN.kinds[kind]));
}

function choice(value: string, french: string, english: string): APIApplicationCommandOptionChoice<string> {
  return {
    name: cut(french, LIMITS.choiceLabel),
    name_localizations: inEnglish(cut(english, LIMITS.choiceLabel)),
    value,
  };
}

function described(french: string, english: string) {
  return {
    description: cut(french, LIMITS.commandDescription),
    description_localizations: inEnglish(cut(english, LIMITS.commandDescription)),
  };
}

function inEnglish(text: string): LocalizationMap {
  return { 'en-GB': text, 'en-US': text };
}

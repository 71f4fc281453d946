import {
  type APIApplicationCommandOptionChoice,
  type AutocompleteInteraction,
  InteractionResponseType,
  Routes,
} from 'discord.js';
import type { Suggestion } from '../../../bot/ports/chat.ts';
import { accountOf, whereaboutsOf } from '../asker.ts';
import { CHAT, type OpenDesk } from '../desk.ts';
import { cut, LIMITS } from '../limits.ts';
import { troubleOf } from '../rest/trouble.ts';
import { optionsOf } from './typed-options.ts';

/** Suggestions that come later are for a word that was typed on meanwhile. */
const PATIENCE_MS = 2000;

/** Answers what may go into the option that is being typed; never throws. */
export async function suggest(desk: OpenDesk, interaction: AutocompleteInteraction): Promise<void> {
  try {
    const choices = (await suggestionsFor(desk, interaction)).map(choiceOf).slice(0, LIMITS.suggestions);
    const body = { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } };
    await desk.rest.interactive.post(Routes.interactionCallback(interaction.id, interaction.token), {
      auth: false,
      body,
    });
  } catch (err) {
    // Every process of ours gets the question, and too late is too late: nobody misses these.
    if (!['acknowledged', 'expired'].includes(troubleOf(err)))
      desk.logger?.warn({ err }, 'an autocompletion was not answered');
  }
}

async function suggestionsFor(
  desk: OpenDesk,
  interaction: AutocompleteInteraction,
): Promise<readonly Suggestion[]> {
  const { name, value } = interaction.options.getFocused(true);
  const { [name]: _typed, ...options } = optionsOf(interaction.options.data);
  const participant = await desk.handler.identify(accountOf(desk, interaction));
  if (participant === undefined) return [];
  const command = interaction.options.getSubcommand();
  const typing = { type: 'option', command, option: name, typed: value, options } as const;
  const asked = desk.handler.complete({ participant, ...whereaboutsOf(interaction), chat: CHAT, typing });
  return within(desk, asked);
}

/** Nothing when it takes too long. */
function within(desk: OpenDesk, asked: Promise<readonly Suggestion[]>): Promise<readonly Suggestion[]> {
  return new Promise((resolve, reject) => {
    const cancel = desk.clock.after(PATIENCE_MS, () => resolve([]));
    asked.then(resolve, reject).finally(cancel);
  });
}

function choiceOf({ value, label, detail }: Suggestion): APIApplicationCommandOptionChoice<string> {
  const name = detail === undefined ? label : `${label} · ${detail}`;
  return { name: cut(name, LIMITS.choiceLabel), value: value.slice(0, LIMITS.choiceLabel) };
}

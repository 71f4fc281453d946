import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { CommandCall } from '../../../bot/message.ts';
import type { AskedCall, Outcome, Task } from '../answer/outcome.ts';
import type { Interaction } from '../asker.ts';
import { type CustomId, decodeCustomId } from '../calls/custom-id.ts';
import type { Desk } from '../desk.ts';
import { readForm } from '../forms/kept-form.ts';
import { readSentForm } from '../forms/read-sent-form.ts';
import { readKept } from '../kept.ts';
import type { KeptMessage } from '../render/payload-of.ts';
import { optionsOf } from './typed-options.ts';

/** A finger that taps twice on the same button means it once. */
const DOUBLE_CLICK_MS = 3000;

/** What an interaction asks for. */
export function taskOf(desk: Desk, interaction: Interaction): Task {
  if (interaction.isChatInputCommand()) return { read: async () => typed(interaction) };
  if (interaction.isMessageContextMenuCommand()) return { read: async () => fromMessage(interaction) };
  if (interaction.isModalSubmit()) return { read: () => readSentForm(desk, interaction) };
  return clicked(desk, interaction);
}

function typed({ options }: ChatInputCommandInteraction): AskedCall {
  const command = options.getSubcommand();
  return { type: 'call', call: { type: 'options', command, options: optionsOf(options.data), from: 'line' } };
}

/** The form says that who reports is its author, not who wrote the message. */
function fromMessage({ targetMessage }: MessageContextMenuCommandInteraction): AskedCall {
  const options = { texte: targetMessage.content, reprise: 'message' };
  return { type: 'call', call: { type: 'options', command: 'signaler', options, from: 'button' } };
}

function clicked(desk: Desk, { customId, message, user }: ButtonInteraction): Task {
  const id = decodeCustomId(customId);
  const runs = id?.type === 'run' || id?.type === 'kept-run';
  return {
    ...(runs && { click: { key: `click/${message.id}/${customId}/${user.id}`, forMs: DOUBLE_CLICK_MS } }),
    read: () => follow(desk, id),
  };
}

async function follow(desk: Desk, id: CustomId | undefined): Promise<AskedCall | Outcome> {
  if (id?.type === 'run') return buttonCall(id.call);
  if (id?.type === 'open-form') {
    const form = await readForm(desk, id.id);
    return form === undefined ? { type: 'gone' } : { type: 'part', form, id: id.id, part: id.part };
  }
  const kept = id === undefined ? undefined : await readKept(desk, id.id);
  if (kept === undefined) return { type: 'gone' };
  if (id?.type === 'kept-run') return buttonCall(kept as CommandCall);
  return id?.type === 'page'
    ? { type: 'page', kept: kept as KeptMessage, id: id.id, page: id.page }
    : { type: 'gone' };
}

function buttonCall({ command, options }: CommandCall): AskedCall {
  return { type: 'call', call: { type: 'options', command, options, from: 'button' } };
}

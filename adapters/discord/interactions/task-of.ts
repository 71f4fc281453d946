import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Participant } from '../../../bot/domain/participant.ts';
import type { Call } from '../../../bot/invocation.ts';
import type { CommandCall } from '../../../bot/message.ts';
import type { Task } from '../answer/answer-once.ts';
import type { Outcome } from '../answer/outcome.ts';
import type { Asker, Interaction } from '../asker.ts';
import { type CustomId, decodeCustomId } from '../calls/custom-id.ts';
import type { OpenDesk } from '../desk.ts';
import { readForm } from '../forms/kept-form.ts';
import { sendForm } from '../forms/send-form.ts';
import { readKept } from '../kept.ts';
import type { KeptMessage } from '../render/payload-of.ts';
import { optionsOf } from './typed-options.ts';

/** A finger that taps twice on the same button means it once. */
const DOUBLE_CLICK_MS = 3000;

/** What an interaction asks for. */
export function taskOf(desk: OpenDesk, asker: Asker, interaction: Interaction): Task {
  if (interaction.isChatInputCommand()) return typed(desk, asker, interaction);
  if (interaction.isMessageContextMenuCommand()) return fromMessage(desk, asker, interaction);
  return interaction.isModalSubmit() ? sent(desk, asker, interaction) : clicked(desk, asker, interaction);
}

function typed(desk: OpenDesk, asker: Asker, { options }: ChatInputCommandInteraction): Task {
  const call: Call = {
    type: 'options',
    command: options.getSubcommand(),
    options: optionsOf(options.data),
    from: 'line',
  };
  return { call, decide: (me, request) => run(desk, asker, me, request, call) };
}

/** The form says that who reports is its author, not who wrote the message. */
function fromMessage(
  desk: OpenDesk,
  asker: Asker,
  { targetMessage }: MessageContextMenuCommandInteraction,
): Task {
  const options = { texte: targetMessage.content, reprise: 'message' };
  const call: Call = { type: 'options', command: 'signaler', options, from: 'button' };
  return { decide: (me, request) => run(desk, asker, me, request, call) };
}

function clicked(desk: OpenDesk, asker: Asker, { customId, message, user }: ButtonInteraction): Task {
  const id = decodeCustomId(customId);
  const runs = id?.type === 'run' || id?.type === 'kept-run';
  return {
    ...(id?.type === 'run' && { call: buttonCall(id.call) }),
    ...(runs && { click: { key: `click/${message.id}/${customId}/${user.id}`, forMs: DOUBLE_CLICK_MS } }),
    decide: (me, request) => follow(desk, asker, me, request, id),
  };
}

function sent(desk: OpenDesk, asker: Asker, interaction: ModalSubmitInteraction): Task {
  return { decide: (me, request) => sendForm(desk, asker, me, request, interaction) };
}

async function follow(
  desk: OpenDesk,
  asker: Asker,
  me: Participant,
  request: string,
  id: CustomId | undefined,
): Promise<Outcome> {
  if (id?.type === 'run') return run(desk, asker, me, request, buttonCall(id.call));
  const kept = id === undefined ? undefined : await readKept(desk, id.id);
  if (id?.type === 'kept-run' && kept !== undefined)
    return run(desk, asker, me, request, buttonCall(kept as CommandCall));
  if (id?.type === 'page' && kept !== undefined)
    return { type: 'page', kept: kept as KeptMessage, id: id.id, page: id.page };
  if (id?.type !== 'open-form') return { type: 'gone' };
  const form = await readForm(desk, id.id);
  return form === undefined ? { type: 'gone' } : { type: 'part', form, id: id.id, part: id.part };
}

async function run(
  desk: OpenDesk,
  asker: Asker,
  participant: Participant,
  id: string,
  call: Call,
): Promise<Outcome> {
  const { account, where } = asker;
  return { type: 'reply', reply: await desk.handler.handle({ id, participant, account, ...where, call }) };
}

function buttonCall({ command, options }: CommandCall): Call {
  return { type: 'options', command, options, from: 'button' };
}

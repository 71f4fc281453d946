import type { ModalSubmitInteraction } from 'discord.js';
import type { Participant } from '../../../bot/domain/participant.ts';
import type { Call } from '../../../bot/invocation.ts';
import type { Form } from '../../../bot/message.ts';
import type { Outcome } from '../answer/outcome.ts';
import type { Asker } from '../asker.ts';
import { decodeCustomId } from '../calls/custom-id.ts';
import type { OpenDesk } from '../desk.ts';
import { dropKept } from '../kept.ts';
import { partsOf, partToAsk, withAnswers } from './form-parts.ts';
import { readForm } from './kept-form.ts';
import { type FormAnswers, readAnswers } from './read-answers.ts';

/** A part of a form came: asks for the next part, or hands all answers to the bot. */
export async function sendForm(
  desk: OpenDesk,
  { account, where }: Asker,
  participant: Participant,
  request: string,
  interaction: ModalSubmitInteraction,
): Promise<Outcome> {
  const id = decodeCustomId(interaction.customId);
  if (id?.type !== 'form' && id?.type !== 'offered-form') return { type: 'gone' };
  const form = await readForm(desk, id.id);
  if (form === undefined) return { type: 'gone' };
  const replaces = id.type === 'offered-form';
  const answers = await readAnswers(interaction);
  const filled = withAnswers(form, answers.values);
  if (isIncomplete(filled, answers))
    return { type: 'reply', reply: { type: 'form', form: filled }, replaces };
  const call = callOf(filled, answers);
  const reply = await desk.handler.handle({ id: request, participant, account, ...where, call });
  // What was written lives on in the report alone, so that erasing it erases it.
  if (reply.type === 'message') await dropKept(desk, id.id);
  return { type: 'reply', reply, replaces };
}

function isIncomplete(form: Form, { files }: FormAnswers): boolean {
  const withFiles = { ...form, fields: form.fields.filter(({ name }) => files[name] === undefined) };
  return partToAsk(partsOf(withFiles)) !== undefined;
}

function callOf({ run, fields }: Form, { files }: FormAnswers): Call {
  const values = fields.filter(({ type }) => type !== 'file').map(({ name, value }) => [name, value ?? '']);
  return {
    type: 'options',
    command: run.command,
    options: { ...run.options, ...Object.fromEntries(values) },
    files,
    from: 'form',
  };
}

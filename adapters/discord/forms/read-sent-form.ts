import type { ModalSubmitInteraction } from 'discord.js';
import type { Call } from '../../../bot/invocation.ts';
import type { Form } from '../../../bot/message.ts';
import type { AskedCall, Outcome } from '../answer/outcome.ts';
import { decodeCustomId } from '../calls/custom-id.ts';
import type { Desk } from '../desk.ts';
import { partsOf, partToAsk, withAnswers } from './form-parts.ts';
import { readForm } from './kept-form.ts';
import { type FormAnswers, readAnswers } from './read-answers.ts';

/** A part of a form came: the form again while answers are missing, or the command that all answers run. */
export async function readSentForm(
  desk: Desk,
  interaction: ModalSubmitInteraction,
): Promise<AskedCall | Outcome> {
  const id = decodeCustomId(interaction.customId);
  if (id?.type !== 'form' && id?.type !== 'offered-form') return { type: 'gone' };
  const form = await readForm(desk, id.id);
  if (form === undefined) return { type: 'gone' };
  const replaces = id.type === 'offered-form';
  const answers = await readAnswers(interaction);
  const filled = withAnswers(form, answers.values);
  return isIncomplete(filled, answers)
    ? { type: 'reply', reply: { type: 'form', form: filled }, replaces }
    : { type: 'call', call: callOf(filled, answers), replaces, form: id.id };
}

function isIncomplete(form: Form, { files }: FormAnswers): boolean {
  const withoutFiles = { ...form, fields: form.fields.filter(({ name }) => files[name] === undefined) };
  return partToAsk(partsOf(withoutFiles)) !== undefined;
}

function callOf({ run, fields }: Form, { files }: FormAnswers): Call {
  const values = fields.filter(({ type }) => type !== 'file').map(({ name, value }) => [name, value ?? '']);
  const options = { ...run.options, ...Object.fromEntries(values) };
  return { type: 'options', command: run.command, options, files, from: 'form' };
}

import type { Button, Form, Message } from '../../../bot/message.ts';
import type { Reply } from '../../../bot/ports/chat.ts';

/** A message that says one sentence. */
export function saying(text: string, ...buttons: readonly Button[]): Message {
  const choice = { type: 'buttons', label: 'Que faire', layout: 'actions', buttons } as const;
  return { blocks: [{ type: 'paragraph', text }, ...(buttons.length === 0 ? [] : [choice])] };
}

/** A message that quotes a report. */
export function quoting(report: string, text: string): Message {
  return { blocks: [{ type: 'quote', report, text, source: 'Préfecture · Lozère' }] };
}

export function privateReply(message: Message): Reply {
  return { type: 'message', visibility: 'private', message };
}

export function publicReply(message: Message): Reply {
  return { type: 'message', visibility: 'public', message };
}

/** A button that runs "rattacher" with one option. */
export const ATTACH: Button = {
  label: 'Le même sujet',
  run: { command: 'rattacher', options: { fiche: '106' } },
};

/** A form of two questions, which says what is wrong when told to. */
export function asking(problem?: string, value?: string): Reply {
  const form: Form = {
    title: 'Signaler',
    submit: 'Enregistrer',
    run: { command: 'signaler', options: { theme: 'rural' } },
    fields: [
      {
        name: 'texte',
        label: 'Ce que vous avez vu',
        type: 'paragraph',
        required: true,
        ...(problem !== undefined && { problem }),
        ...(value !== undefined && { value }),
      },
      { name: 'sujet', label: 'Sujet', type: 'line', required: false },
    ],
  };
  return { type: 'form', form };
}

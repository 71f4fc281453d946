import type { Block, Button, Form, Message, RichText } from './message.ts';
import type { Reply } from './ports/chat.ts';

/** A reply that only the asker sees. */
export function privately(title: string, ...blocks: readonly Block[]): Reply {
  return { type: 'message', visibility: 'private', message: { title, blocks } };
}

/** A private reply that takes the place of the message whose button was clicked. */
export function instead(title: string, ...blocks: readonly Block[]): Reply {
  return { type: 'message', visibility: 'private', message: { title, blocks }, replaces: true };
}

export function messageReply(message: Message, replaces = false): Reply {
  return { type: 'message', visibility: 'private', message, replaces };
}

export function formReply(form: Form): Reply {
  return { type: 'form', form };
}

export function paragraph(text: RichText): Block {
  return { type: 'paragraph', text };
}

export function actions(label: string, ...buttons: readonly Button[]): Block {
  return { type: 'buttons', label, layout: 'actions', buttons };
}

/** Choices one a line, numbered 1 to 9 on the keyboard. */
export function choices(label: string, buttons: readonly Omit<Button, 'key'>[]): Block {
  return {
    type: 'buttons',
    label,
    layout: 'choices',
    buttons: buttons.map((button, index) => (index < 9 ? { ...button, key: String(index + 1) } : button)),
  };
}

import type { types } from '@slack/bolt';
import type { Field, Form } from '../../../bot/message.ts';
import { typeset } from '../../../bot/wording/typeset.ts';
import { LIMITS } from '../limits.ts';
import type { SlackWording } from '../wording/wording.ts';
import { plain, visible } from './plain.ts';

/** Every form's callback id, by which the listener of submissions knows it. */
export const FORM_CALLBACK = 'form';
/** Action id of every field: the block's id is the field's name. */
export const FIELD_ACTION = 'field';

export interface FormContext {
  readonly words: SlackWording;
  /** What the form carries to its submission: LIMITS.privateMetadata characters at most. */
  readonly metadata: string;
  /** Names of the fields whose choices are searched for in Terrain rather than listed here. */
  readonly searched?: ReadonlySet<string>;
}

/** A form of the bot as a modal. */
export function renderForm(
  form: Form,
  { words, metadata, searched = new Set() }: FormContext,
): types.ModalView {
  return {
    type: 'modal',
    callback_id: FORM_CALLBACK,
    private_metadata: metadata,
    title: plain(form.title, LIMITS.viewTitle),
    submit: plain(form.submit, LIMITS.viewButton),
    close: plain(words.close, LIMITS.viewButton),
    blocks: [
      ...(form.title.length > LIMITS.viewTitle ? [plainSection(form.title)] : []),
      ...(form.intro === undefined ? [] : [plainSection(form.intro)]),
      ...form.fields
        .slice(0, (LIMITS.viewBlocks - 2) / 2)
        .flatMap((field) => fieldBlocks(field, words, searched)),
    ],
  };
}

/** What is wrong with a submitted form, by block id, as Slack shows it under each field. */
export function problemsOf(form: Form): Record<string, string> {
  return Object.fromEntries(
    form.fields.flatMap(({ name, problem }) => (problem === undefined ? [] : [[name, typeset(problem)]])),
  );
}

function plainSection(text: string): types.SectionBlock {
  return {
    type: 'section',
    text: plain(text, LIMITS.sectionText),
  };
}

/** A problem stands above its field where the form is drawn again rather than answered with errors. */
function fieldBlocks(field: Field, words: SlackWording, searched: ReadonlySet<string>): types.KnownBlock[] {
  const input: types.InputBlock = {
    type: 'input',
    block_id: field.name,
    label: plain(field.label, LIMITS.inputLabel),
    optional: !field.required || field.type === 'checkbox',
    element: elementOf(field, words, searched.has(field.name)),
    ...(field.hint === undefined || field.hint === '' ? {} : { hint: plain(field.hint, LIMITS.inputHint) }),
  };
  return field.problem === undefined ? [input] : [plainSection(field.problem), input];
}

function elementOf(field: Field, words: SlackWording, searched: boolean): types.InputBlockElement {
  switch (field.type) {
    case 'line':
    case 'paragraph':
      return textElement(field);
    case 'choice':
      return searched || (field.choices?.length ?? 0) > LIMITS.selectOptions
        ? searchElement(field, words)
        : choiceElement(field, words);
    case 'checkbox':
      return checkboxElement(field, words);
    case 'file':
      return { type: 'file_input', action_id: FIELD_ACTION, max_files: 1 };
  }
}

/** The bot says what is too short, in its own words; Slack only stops the typing at the greatest length. */
function textElement({ type, value, maxLength }: Field): types.PlainTextInput {
  const max = Math.min(maxLength ?? LIMITS.inputLength, LIMITS.inputLength);
  return {
    type: 'plain_text_input',
    action_id: FIELD_ACTION,
    multiline: type === 'paragraph',
    max_length: max,
    ...(value === undefined || value === '' ? {} : { initial_value: value.slice(0, max) }),
  };
}

function choiceElement({ choices = [], value }: Field, words: SlackWording): types.StaticSelect {
  const options = choices.map((choice) => optionOf(choice.value, choice.label));
  const initial = options.find((option) => option.value === value);
  return {
    type: 'static_select',
    action_id: FIELD_ACTION,
    placeholder: plain(words.choose, LIMITS.placeholder),
    // Slack refuses a select without an option.
    options: options.length === 0 ? [optionOf(' ', ' ')] : options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}

function searchElement({ choices = [], value }: Field, words: SlackWording): types.ExternalSelect {
  const held = choices.find((choice) => choice.value === value);
  return {
    type: 'external_select',
    action_id: FIELD_ACTION,
    min_query_length: 0,
    placeholder: plain(words.search, LIMITS.placeholder),
    ...(held === undefined ? {} : { initial_option: optionOf(held.value, held.label) }),
  };
}

function checkboxElement({ value }: Field, words: SlackWording): types.Checkboxes {
  const option = optionOf('yes', words.yes);
  return {
    type: 'checkboxes',
    action_id: FIELD_ACTION,
    options: [option],
    ...(value === 'yes' ? { initial_options: [option] } : {}),
  };
}

/** An option of a select; a label too long is cut. */
export function optionOf(value: string, label: string): types.PlainTextOption {
  return { text: plain(label, LIMITS.optionText), value: visible(value.slice(0, LIMITS.optionValue)) };
}

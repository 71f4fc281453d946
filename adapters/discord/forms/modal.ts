import {
  type APIComponentInModalActionRow,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APIStringSelectComponent,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Choice, Field } from '../../../bot/message.ts';
import { cut, LIMITS } from '../limits.ts';
import { escapeText } from '../render/markdown.ts';
import type { DiscordWording } from '../wording/index.ts';
import type { FormPart } from './form-parts.ts';

type Inside = APILabelComponent['component'];

/** One part of a form, as the platform opens it. */
export function modalOf(
  title: string,
  part: FormPart,
  customId: string,
  words: DiscordWording,
): APIModalInteractionResponseCallbackData {
  const intro =
    part.intro === undefined
      ? []
      : [{ type: ComponentType.TextDisplay as const, content: escapeText(part.intro) }];
  return {
    title: cut(title, LIMITS.modalTitle),
    custom_id: customId,
    components: [...intro, ...part.fields.map((field) => labelOf(field, words))],
  };
}

function labelOf(field: Field, words: DiscordWording): APILabelComponent {
  const description = field.problem ?? field.hint ?? choicesHint(field, words);
  return {
    type: ComponentType.Label,
    label: cut(field.label, LIMITS.fieldLabel),
    ...(description !== undefined && { description: cut(description, LIMITS.fieldDescription) }),
    component: insideOf(field),
  };
}

function choicesHint({ choices = [] }: Field, words: DiscordWording): string | undefined {
  return choices.length > LIMITS.choices ? words.onlyFirstChoices(LIMITS.choices) : undefined;
}

function insideOf(field: Field): Inside {
  switch (field.type) {
    case 'line':
      return inputOf(field, TextInputStyle.Short);
    case 'paragraph':
      return inputOf(field, TextInputStyle.Paragraph);
    case 'choice':
      return selectOf(field);
    case 'checkbox':
      return { type: ComponentType.Checkbox, custom_id: field.name, default: field.value === 'yes' };
    case 'file':
      return { type: ComponentType.FileUpload, custom_id: field.name, required: field.required };
  }
}

function inputOf(
  { name, value, required, minLength, maxLength }: Field,
  style: TextInputStyle,
): APIComponentInModalActionRow {
  const most = Math.min(maxLength ?? LIMITS.inputValue, LIMITS.inputValue);
  return {
    ...{ type: ComponentType.TextInput, custom_id: name, style, required, max_length: most },
    ...(minLength !== undefined && required && { min_length: Math.min(minLength, most) }),
    // Empty values are refused.
    ...(value ? { value: cut(value, most) } : {}),
  };
}

function selectOf({ name, value, required, choices = [] }: Field): APIStringSelectComponent {
  return {
    ...{
      type: ComponentType.StringSelect,
      custom_id: name,
      required,
      min_values: required ? 1 : 0,
      max_values: 1,
    },
    options: shownChoices(choices, value).map((choice) => ({
      label: cut(choice.label, LIMITS.choiceLabel),
      value: choice.value,
      ...(choice.value === value && { default: true }),
    })),
  };
}

/** The first ones that fit, the chosen one among them. */
function shownChoices(choices: readonly Choice[], chosen: string | undefined): readonly Choice[] {
  const first = choices.slice(0, LIMITS.choices);
  const missing = choices.find(
    ({ value }) => value === chosen && !first.some((each) => each.value === value),
  );
  return missing === undefined ? first : [...first.slice(0, -1), missing];
}

import type { Field } from '../../../bot/message.ts';
import type { WebWording } from '../wording.ts';

/** Names of a form's own fields never meet those of the call around them. */
export const FIELD_PREFIX = 'champ.';

interface FieldProps {
  readonly field: Field;
  readonly words: WebWording;
}

/** A question with its hint, its counter, and what is wrong with the answer. */
export function FieldView({ field, words }: FieldProps) {
  const id = fieldId(field);
  const check = field.type === 'checkbox';
  return (
    <div class={check ? 'field check' : 'field'}>
      {check && <Control field={field} words={words} />}
      <label for={id}>
        {field.label}
        {!field.required && !check && <span class="optional"> ({words.form.optional})</span>}
      </label>
      {field.hint !== undefined && (
        <p class="hint" id={`${id}-aide`}>
          {field.hint}
        </p>
      )}
      {!check && <Control field={field} words={words} />}
      <Counter field={field} words={words} />
      {field.problem !== undefined && (
        <p class="problem" id={`${id}-probleme`}>
          {field.problem}
        </p>
      )}
    </div>
  );
}

function Control({ field, words }: FieldProps) {
  const common = controlAttributes(field);
  switch (field.type) {
    case 'line':
      return (
        <input {...common} type="text" value={field.value} autocomplete="off" data-max={field.maxLength} />
      );
    case 'paragraph':
      return (
        <textarea {...common} rows={5} data-max={field.maxLength}>
          {field.value}
        </textarea>
      );
    case 'choice':
      return <ChoiceControl field={field} words={words} />;
    case 'checkbox':
      return <CheckControl field={field} />;
    case 'file':
      return <input {...common} type="file" />;
  }
}

function ChoiceControl({ field, words }: FieldProps) {
  const known = field.choices?.some(({ value }) => value === field.value) ?? false;
  return (
    <select {...controlAttributes(field)}>
      {!(field.required && known) && <option value="">{words.form.choose}</option>}
      {field.choices?.map(({ value, label }) => (
        <option value={value} selected={value === field.value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** The hidden field says "no" when the box is left empty: browsers send nothing for it. */
function CheckControl({ field }: { readonly field: Field }) {
  return (
    <>
      <input type="hidden" name={`${FIELD_PREFIX}${field.name}`} value="" />
      <input {...controlAttributes(field)} type="checkbox" value="yes" checked={field.value === 'yes'} />
    </>
  );
}

function Counter({ field, words }: FieldProps) {
  if (field.maxLength === undefined || (field.type !== 'line' && field.type !== 'paragraph')) return null;
  return (
    <p class="counter" id={`${fieldId(field)}-compte`} data-counter>
      {words.form.atMost(field.maxLength)}
    </p>
  );
}

function controlAttributes(field: Field) {
  const described = describedBy(field);
  return {
    id: fieldId(field),
    name: `${FIELD_PREFIX}${field.name}`,
    required: field.required,
    ...(described !== '' && { 'aria-describedby': described }),
    ...(field.problem !== undefined && { 'aria-invalid': 'true' as const }),
  };
}

function describedBy(field: Field): string {
  const id = fieldId(field);
  const counted = field.maxLength !== undefined && (field.type === 'line' || field.type === 'paragraph');
  const parts = [
    ...(field.problem === undefined ? [] : [`${id}-probleme`]),
    ...(field.hint === undefined ? [] : [`${id}-aide`]),
    ...(counted ? [`${id}-compte`] : []),
  ];
  return parts.join(' ');
}

function fieldId(field: Field): string {
  return `champ-${field.name.replace(/[^\w-]/g, '_')}`;
}

import type { Field, Form } from '../../../bot/message.ts';
import { LIMITS } from '../limits.ts';

/** A form takes five rows at most: a longer one is asked in parts. */
export interface FormPart {
  /** Said above the questions: takes a row. */
  readonly intro?: string;
  readonly fields: readonly Field[];
}

/** Parts in the order in which they are asked; what still needs an answer comes in the first ones. */
export function partsOf(form: Form): readonly FormPart[] {
  const intro = introOf(form);
  const room = LIMITS.modalRows - (intro === undefined ? 0 : 1);
  const fields = form.fields.filter(isAskable);
  const first = inOrder(
    form,
    [...fields.filter(needsAnswer), ...fields.filter((field) => !needsAnswer(field))].slice(0, room),
  );
  const rest = fields.filter((field) => !first.includes(field));
  const parts: FormPart[] = [{ fields: first, ...(intro !== undefined && { intro }) }];
  for (let at = 0; at < rest.length; at += LIMITS.modalRows)
    parts.push({ fields: rest.slice(at, at + LIMITS.modalRows) });
  return parts;
}

/** The first part whose questions need an answer; undefined when the form could be sent as it is. */
export function partToAsk(parts: readonly FormPart[]): number | undefined {
  const at = parts.findIndex(({ fields }) => fields.some(needsAnswer));
  return at < 0 ? undefined : at;
}

/** The form with these answers in it, and nothing said to be wrong with them any more. */
export function withAnswers(form: Form, answers: Readonly<Record<string, string>>): Form {
  const fields = form.fields.map((field) => {
    const { problem: _problem, ...asked } = field;
    const value = answers[field.name];
    return value === undefined ? field : { ...asked, value };
  });
  return { ...form, fields };
}

function needsAnswer({ required, value, problem }: Field): boolean {
  return problem !== undefined || (required && (value ?? '').trim() === '');
}

/** The platform has no empty list of choices. */
function isAskable({ type, choices }: Field): boolean {
  return type !== 'choice' || (choices ?? []).length > 0;
}

/** A title too long for its line is said in full above the questions. */
function introOf({ title, intro }: Form): string | undefined {
  const said = [
    ...(title.length > LIMITS.modalTitle ? [title] : []),
    ...(intro === undefined ? [] : [intro]),
  ];
  return said.length === 0 ? undefined : said.join('\n');
}

function inOrder(form: Form, fields: readonly Field[]): readonly Field[] {
  return form.fields.filter((field) => fields.includes(field));
}

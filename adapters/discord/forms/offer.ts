import { ButtonStyle, ComponentType } from 'discord.js';
import type { Form } from '../../../bot/message.ts';
import { encodeCustomId } from '../calls/custom-id.ts';
import { cut, LIMITS } from '../limits.ts';
import { escapeText } from '../render/markdown.ts';
import { type Payload, plainPayload } from '../rest/payload.ts';
import type { DiscordWording } from '../wording/index.ts';
import type { FormPart } from './form-parts.ts';

/** A button that opens a part of a form. */
interface Opener {
  readonly label: string;
  readonly part: number;
}

/** A form that could not open by itself, behind a button: too late, or in answer to another form. */
export function offerForm(form: Form, id: string, part: number, of: number, words: DiscordWording): Payload {
  const problems = form.fields.flatMap(({ label, problem }) =>
    problem === undefined ? [] : [{ label, problem }],
  );
  if (problems.length > 0) {
    const lines = problems.map(({ label, problem }) => `- **${escapeText(label)}** · ${escapeText(problem)}`);
    return offer([words.formHasProblems, ...lines].join('\n'), id, [{ label: words.correct, part }]);
  }
  const opener = { label: part > 0 ? words.continue : words.openForm, part };
  return offer(part > 0 ? words.formGoesOn(part, of) : words.formWaits, id, [opener]);
}

/** A form in parts that is filled in already: which part is to be changed? */
export function offerParts(
  form: Form,
  id: string,
  parts: readonly FormPart[],
  words: DiscordWording,
): Payload {
  const openers = parts.map(({ fields }, part) => ({
    part,
    label: fields.map(({ label }) => label).join(', '),
  }));
  const intro = form.intro === undefined ? [] : [escapeText(form.intro)];
  return offer([`**${escapeText(form.title)}**`, ...intro, words.whichPart].join('\n'), id, openers);
}

function offer(content: string, id: string, openers: readonly Opener[]): Payload {
  const buttons = openers.map(({ label, part }) => ({
    ...{
      type: ComponentType.Button as const,
      style: ButtonStyle.Primary as const,
      label: cut(label, LIMITS.buttonLabel),
    },
    custom_id: encodeCustomId({ type: 'open-form', id, part }),
  }));
  const plain = plainPayload(cut(content, LIMITS.content));
  return {
    ...plain,
    body: { ...plain.body, components: [{ type: ComponentType.ActionRow, components: buttons }] },
  };
}

import type { Command } from '../../../bot/command.ts';
import type { Participant } from '../../../bot/domain/participant.ts';
import type { Call } from '../../../bot/invocation.ts';
import { splitLine } from '../../../bot/line.ts';
import type { Form } from '../../../bot/message.ts';
import { may } from '../../../bot/rights.ts';
import { wordingFor } from '../../../bot/wording/index.ts';
import { slackWordingFor } from '../wording/wording.ts';

/** A form made from a command's options, and which of them are searched for. */
export interface CommandForm {
  readonly form: Form;
  readonly searched: ReadonlySet<string>;
}

/**
 * Slack completes nothing while a command is typed: a command given without what it needs opens a form in which it is
 * searched for. Undefined for a line that can be run as it is.
 */
export function commandForm(
  commands: readonly Command[],
  call: Call,
  participant: Participant,
): CommandForm | undefined {
  if (call.type !== 'line') return undefined;
  const { name, rest } = splitLine(call.line);
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined || rest !== '' || !may(participant, command.right)) return undefined;
  if (!command.options.some(({ required }) => required)) return undefined;
  return formOf(command, participant);
}

function formOf(command: Command, { locale }: Participant): CommandForm {
  const wording = wordingFor(locale);
  const isSearched = ({ type }: { readonly type: string }) => type !== 'rest';
  return {
    form: {
      title: `/terrain ${command.name}`,
      intro: wording.commands[command.name].summary,
      submit: slackWordingFor(locale).send,
      run: { command: command.name, options: {} },
      fields: command.options.map((option) => ({
        name: option.name,
        label: capitalised(wording.options[option.name] ?? option.name),
        type: isSearched(option) ? 'choice' : 'line',
        required: option.required,
      })),
    },
    searched: new Set(command.options.filter(isSearched).map(({ name }) => name)),
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

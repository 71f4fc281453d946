import { CommanderError } from 'commander';
import { TerrainError } from '../../bot/errors.ts';
import { wordingFor } from '../../bot/wording/index.ts';
import { CliError } from './cli-error.ts';
import type { Terminal } from './terminal.ts';
import type { CliWording } from './wording.ts';

/** How a command ended badly. 2: the person can put it right; 1: we have to. */
export interface CliFailure {
  readonly exitCode: 1 | 2;
  readonly sentence: string;
}

/** What went wrong, in one sentence on one line. Never a trace. */
export function failureOf(error: unknown, { locale, words }: Terminal): CliFailure {
  const { errors } = wordingFor(locale);
  if (error instanceof CliError) return { exitCode: 2, sentence: oneLine(error.message) };
  if (error instanceof CommanderError)
    return { exitCode: 2, sentence: oneLine(usageSentence(error, words.errors)) };
  if (error instanceof TerrainError)
    return { exitCode: 2, sentence: oneLine(errors[error.code](error.values)) };
  const reference = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { exitCode: 1, sentence: oneLine(errors.UNEXPECTED({ reference })) };
}

/** Commander says it in English and quotes what it is about. */
function usageSentence({ code, message }: CommanderError, errors: CliWording['errors']): string {
  const [, quoted = ''] = /'([^']*)'/.exec(message) ?? [];
  // "-o, --output <FILE>" is known by its long name.
  const name = /--[\w-]+/.exec(quoted)?.[0] ?? quoted;
  if (code === 'commander.unknownOption') return errors.unknownOption(quoted);
  if (code === 'commander.unknownCommand') return errors.unknownCommand(quoted);
  if (code === 'commander.missingArgument') return errors.missingArgument();
  if (code === 'commander.optionMissingArgument') return errors.missingValue(name);
  if (code === 'commander.excessArguments') return errors.tooMany();
  return errors.usage();
}

function oneLine(sentence: string): string {
  return sentence.replace(/[\r\n]+/g, ' ');
}

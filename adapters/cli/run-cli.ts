import { CommanderError } from 'commander';
import { createProgram } from './create-program.ts';
import { failureOf } from './failure-sentence.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command line; resolves to the exit code. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const asked = args.length === 0 ? ['--help'] : args;
    await createProgram(terminal).parseAsync(asked, { from: 'user' });
    return 0;
  } catch (error) {
    // Help and version end this way too.
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const { exitCode, sentence } = failureOf(error, terminal);
    terminal.say(sentence);
    return exitCode;
  }
}

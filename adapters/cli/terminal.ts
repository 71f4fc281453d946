import type { Locale } from '../../bot/domain/participant.ts';
import type { CliWording } from './wording.ts';
import { cliWording } from './wording.ts';

/** What a command has at hand: the process's streams, and the words of its language. */
export interface Terminal {
  readonly locale: Locale;
  readonly words: CliWording;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  /** What the command is for. */
  print(text: string | Uint8Array): void;
  /** A line to the person, beside the result. */
  say(line: string): void;
  /** Shows how far it is, where somebody is looking; replaces what it showed before. */
  progress(share: number): void;
}

/** The terminal of this process. */
export function processTerminal(locale: Locale): Terminal {
  const { stdin, stdout, stderr } = process;
  const words = cliWording(locale);
  const progress = (share: number) => {
    const done = share >= 1;
    stderr.write(
      `\r${done ? ' '.repeat(words.progress(1).length) : words.progress(share)}${done ? '\r' : ''}`,
    );
  };
  return {
    locale,
    words,
    stdin,
    width: stdout.columns ?? 80,
    print: (text) => {
      stdout.write(text);
    },
    say: (line) => {
      stderr.write(`${line}\n`);
    },
    progress: stderr.isTTY ? progress : () => undefined,
  };
}

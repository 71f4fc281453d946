import { readFile } from 'node:fs/promises';
import { CliError } from './cli-error.ts';
import type { Terminal } from './terminal.ts';

/** A file that a command was given. */
export interface Input {
  /** As sentences name it. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** Reads the file, or the standard input for "-". @throws CliError */
export async function readInput(path: string, { stdin, words }: Terminal): Promise<Input> {
  if (path === '-') return { name: words.standardInput, content: await readAll(stdin) };
  try {
    return { name: path, content: await readFile(path) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const { noFile, isFolder, cannotRead } = words.errors;
    const sentence = code === 'ENOENT' ? noFile : code === 'EISDIR' ? isFolder : cannotRead;
    throw new CliError(sentence(path), { cause: error });
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

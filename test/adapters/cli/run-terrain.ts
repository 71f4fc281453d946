import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The compiled command line, without the preparation of a checkout: the tests have just built it. */
export const CLI = fileURLToPath(new URL('../../../dist/adapters/cli/cli.js', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
}

/** Runs `terrain` with these arguments in a process of its own, in French. */
export function runTerrain(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return runNode([CLI, ...args], options);
}

/** Runs Node with these arguments and gathers what it writes. */
export function runNode(args: readonly string[], { env = {}, input, cwd }: RunOptions = {}): Promise<Run> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, LANG: 'fr_FR.UTF-8', ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  // A command that refuses its arguments does not read its input to the end.
  child.stdin.on('error', () => undefined).end(input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, ...output }));
  });
}

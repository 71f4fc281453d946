import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a process said until it ended. */
export interface Said {
  /** Whole lines: one that a kill cut short was not said. */
  readonly lines: readonly string[];
  readonly exitCode: number | null;
}

/** Runs a script of JavaScript in a process of its own; kills it, with -9, once it has said `killAfter` lines. */
export function runProcess(
  script: URL,
  args: readonly string[],
  killAfter = Number.POSITIVE_INFINITY,
): Promise<Said> {
  const command = [fileURLToPath(script), ...args];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (output.split('\n').length > killAfter) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ lines: output.split('\n').slice(0, -1), exitCode }));
  });
}

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./filing-child.mjs', import.meta.url));

/** What a process that files reports said until it ended. */
export interface Filing {
  readonly lines: readonly string[];
  readonly exitCode: number | null;
}

/** Files `count` reports in a process of its own, or is killed once it has said `killAfter` lines. */
export function fileReports(
  path: string,
  tag: string,
  limit: { readonly count: number } | { readonly killAfter: number },
): Promise<Filing> {
  const count = 'count' in limit ? [String(limit.count)] : [];
  const killAfter = 'killAfter' in limit ? limit.killAfter : Number.POSITIVE_INFINITY;
  const child = spawn(process.execPath, [SCRIPT, path, tag, ...count], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (output.split('\n').length > killAfter) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // A line that the kill cut short was not acknowledged.
    child.on('close', (exitCode) => resolve({ lines: output.split('\n').slice(0, -1), exitCode }));
  });
}

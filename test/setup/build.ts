import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ENSURE_READY = fileURLToPath(new URL('../../adapters/cli/ensure-ready.mjs', import.meta.url));
const WORKER = fileURLToPath(new URL('../../dist/adapters/worker/analysis-worker.js', import.meta.url));

/**
 * Compiles the sources when one is newer than dist, also for those who start vitest without npm: worker threads and
 * child processes run JavaScript alone. Type errors are left to `npm run types`: the compiler writes the files all
 * the same.
 */
export async function setup(): Promise<void> {
  const failure = await promisify(execFile)(process.execPath, [ENSURE_READY]).catch(
    (error: unknown) => error,
  );
  if (!existsSync(WORKER)) throw failure;
}

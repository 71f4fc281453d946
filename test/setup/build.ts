import { execFile } from 'node:child_process';
import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const SOURCES = ['analysis', 'bot', 'adapters', 'jobs'];
/** Dated with the beginning of the build that it stands for. */
const STAMP = join('dist', '.built-for-tests');

/**
 * Compiles the sources when one is newer than dist: worker threads and child processes run JavaScript alone.
 * Type errors are left to `npm run types`: the compiler writes the files all the same.
 */
export async function setup(): Promise<void> {
  const begun = new Date();
  if ((await newestSource()) < (await modified(STAMP))) return;
  const failure = await promisify(execFile)('npm', ['run', 'build']).catch(
    (error: { stdout?: string }) => error,
  );
  if ((await modified(join('dist', 'bot', 'errors.js'))) === 0) throw failure;
  await mkdir('dist', { recursive: true });
  await writeFile(STAMP, '');
  await utimes(STAMP, begun, begun);
}

async function newestSource(): Promise<number> {
  const folders = SOURCES.map((folder) => readdir(folder, { recursive: true, withFileTypes: true }));
  const entries = (await Promise.all(folders)).flat().filter((entry) => entry.isFile());
  const times = await Promise.all(entries.map((entry) => modified(join(entry.parentPath, entry.name))));
  return Math.max(...times);
}

/** 0 when there is no such file. */
async function modified(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found?.mtimeMs ?? 0;
}

import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const RETRY_MS = 200;
/** Longer than any installation: a lock of that age was left behind, and its number belongs to another process. */
const STALE_MS = 15 * 60_000;

/**
 * Runs `task` while no other process runs one for the same `root`. The lock file is outside of `root`, where
 * installing and building would wipe it out.
 */
export async function withLock(root, onWait, task) {
  const path = join(tmpdir(), `terrain-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`);
  for (let waits = 0; !take(path); waits += 1) {
    if (waits === 0) onWait();
    await delay(RETRY_MS);
  }
  try {
    return await task();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isStale(path)) rmSync(path, { force: true });
    return false;
  }
}

function isStale(path) {
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  return age > STALE_MS || !isAlive(holder(path));
}

/** 0 when the file went meanwhile, or is not written yet. */
function holder(path) {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return 0;
  }
}

function isAlive(pid) {
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const TERRAIN = resolve('adapters/cli/terrain.mjs');

/** The real program with its sample edition, in a folder of its own. */
export interface RunningTerrain {
  readonly url: string;
  /** SIGKILL, and wait until it is gone. */
  kill(): Promise<void>;
  /** Ctrl+C, and wait until it has ended by itself. */
  stop(): Promise<void>;
}

/** The program from its first instant on: it may be killed before it is open. */
export type StartingTerrain = Omit<RunningTerrain, 'url'> & { readonly url: Promise<string> };

export function temporaryData(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'terrain-workspace-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export type Environment = Readonly<Record<string, string>>;

/** Starts it and waits until it says where it is open. */
export async function startTerrain(data: string, environment: Environment = {}): Promise<RunningTerrain> {
  const terrain = launchTerrain(data, environment);
  return { ...terrain, url: await terrain.url };
}

/** A Tuesday at ten in Paris, before most dates of the sample edition, when nobody sleeps and nothing is closed. */
export const MORNING = '2026-12-01T09:00:00.000Z';

/** The environment of a program whose clock begins at this ISO 8601 instant: what it does hangs on no hour of ours. */
export function beginningAt(instant: string): Environment {
  const clock = new URL('../doubles/shifted-clock.mjs', import.meta.url).href;
  return { NODE_OPTIONS: `--import ${clock}`, TERRAIN_CLOCK: instant };
}

export function launchTerrain(data: string, environment: Environment = {}): StartingTerrain {
  const env = { PATH: process.env.PATH, LANG: 'fr_FR.UTF-8', PORT: '0', TERRAIN_DATA: data, ...environment };
  const child = spawn(process.execPath, [TERRAIN, 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = addressOf(child, child.stdout);
  // Who kills it before it opens does not wait for its address.
  url.catch(() => undefined);
  return { url, kill: () => end(child, 'SIGKILL'), stop: () => end(child, 'SIGTERM') };
}

async function addressOf(child: ChildProcess, output: NodeJS.ReadableStream): Promise<string> {
  const closed = once(child, 'close');
  for await (const line of createInterface(output)) {
    const [url] = /http:\/\/\S+/.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  const [code, signal] = await closed;
  throw new Error(`terrain start ended with ${code ?? signal}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill(signal);
  await closed;
}

import type { Config } from '../config.ts';
import { startTerrain } from '../main.ts';
import type { Terminal } from './terminal.ts';

/** `terrain start`: runs until it is interrupted, then answers what is under way and closes. */
export async function start(config: Config, terminal: Terminal): Promise<void> {
  const terrain = await startTerrain(config);
  terminal.print(`${terminal.words.opened(terrain.url)}\n`);
  await interruption();
  await terrain.stop();
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

import { mkdtempSync, rmSync } from 'node:fs';
import Module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Environment, readConfig } from '../../adapters/config.ts';
import { startTerrain } from '../../adapters/main.ts';

/** Nobody listens there. */
const AWAY = 'http://127.0.0.1:1/api';
const SLACK: Environment = {
  SLACK_BOT_TOKEN: 'xoxb-1-a',
  SLACK_SIGNING_SECRET: 'secret',
  SLACK_PORT: '0',
  SLACK_API_URL: `${AWAY}/`,
};
const DISCORD: Environment = {
  DISCORD_TOKEN: 'a.b',
  DISCORD_GUILD_ID: '112233445566778899',
  DISCORD_API_URL: AWAY,
};

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'terrain-main-'));
});
afterEach(() => rmSync(data, { recursive: true }));

const start = (environment: Environment) =>
  startTerrain(readConfig({ PORT: '0', TERRAIN_DATA: data, ...environment }));

/** Which of these libraries this process has loaded: both are CommonJS. */
function loaded(): readonly string[] {
  const { _cache } = Module as unknown as { readonly _cache: Record<string, unknown> };
  const paths = Object.keys(_cache);
  return ['@slack/bolt', 'discord.js'].filter((name) => paths.some((path) => path.includes(`/${name}/`)));
}

describe('Terrain in one process', () => {
  it('loads the library of no platform that is off', async () => {
    const terrain = await start({});
    await terrain.stop();
    expect(loaded()).toEqual([]);
  });

  it('opens the workspace while the platforms are away, and stops cleanly', async () => {
    const terrain = await start({ ...SLACK, ...DISCORD });
    const page = await (await fetch(terrain.url)).text();
    await terrain.stop();
    expect(page).toContain('Hélène Montagnac');
    expect(loaded()).toEqual(['@slack/bolt', 'discord.js']);
    await expect(fetch(terrain.url)).rejects.toThrow();
  });
});

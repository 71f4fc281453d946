import { describe, expect, it } from 'vitest';
import { allCommands } from '../../../bot/commands/index.ts';
import { runTerrain } from './run-terrain.ts';

/** Nobody listens there. */
const AWAY = 'http://127.0.0.1:1/api';

describe('terrain manifest', () => {
  it('prints JSON that names every command, in Socket Mode without an address', async () => {
    const { code, stdout } = await runTerrain(['manifest', 'slack']);
    expect(code).toBe(0);
    const { features, settings } = JSON.parse(stdout);
    const hint = String(features.slash_commands[0].usage_hint).split(' | ');
    expect(allCommands.map(({ name }) => name).filter((name) => !hint.includes(name))).toEqual([]);
    expect(settings.socket_mode_enabled).toBe(true);
  });

  it('gives the address at which Terrain is reached', async () => {
    const { stdout } = await runTerrain(['manifest', 'slack', '--url', 'https://terrain.exemple.fr']);
    const { features, settings } = JSON.parse(stdout);
    expect(features.slash_commands[0].url).toMatch(/^https:\/\/terrain\.exemple\.fr\//);
    expect(settings.socket_mode_enabled).toBe(false);
  });

  it.each([
    [['manifest', 'discord'], 'faite pour slack'],
    [['manifest', 'slack', '--url', 'terrain'], 'L’option --url attend l’adresse'],
  ])('refuses %o in one sentence', async (args, sentence) => {
    const { code, stderr } = await runTerrain(args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

describe('terrain register', () => {
  it('says which settings it needs', async () => {
    const { code, stderr } = await runTerrain(['register', 'discord']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('DISCORD_TOKEN, DISCORD_GUILD_ID')]);
  });

  it('says what went wrong, without a trace and without the token', async () => {
    const env = { DISCORD_TOKEN: 'hunter2', DISCORD_GUILD_ID: '112233445566778899', DISCORD_API_URL: AWAY };
    const { code, stderr } = await runTerrain(['register', 'discord'], { env });
    expect([code, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toContain('n’a pas enregistré les commandes');
    expect(stderr).not.toContain('hunter2');
  });
});

describe('terrain doctor', () => {
  it('finds a machine without platforms well', async () => {
    const { code, stdout } = await runTerrain(['doctor']);
    expect(code).toBe(0);
    expect(stdout).toContain('Tout va bien.');
  });

  it('says what to do for each thing that is not well, and ends with 2', async () => {
    const env = {
      SLACK_BOT_TOKEN: 'xoxb-hunter2',
      SLACK_SIGNING_SECRET: 'x',
      SLACK_API_URL: `${AWAY}/`,
      TERRAIN_DATA: '/proc/terrain',
    };
    const { code, stdout, stderr } = await runTerrain(['doctor'], { env });
    expect(code).toBe(2);
    expect(stdout.match(/✗/g)?.length).toBeGreaterThanOrEqual(2);
    expect(stdout.match(/→/g)?.length).toBe(stdout.match(/✗/g)?.length);
    expect(stderr).toMatch(/choses à régler/);
    expect(stdout + stderr).not.toContain('hunter2');
  });
});

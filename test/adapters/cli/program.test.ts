import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { runTerrain } from './run-terrain.ts';

const ENGLISH = { env: { LANG: 'en_GB.UTF-8' } };

describe('terrain', () => {
  it('says its version', async () => {
    expect(await runTerrain(['--version'])).toEqual({
      code: 0,
      stdout: `${packageJson.version}\n`,
      stderr: '',
    });
  });

  it('explains itself in French, with or without --help', async () => {
    const { code, stdout, stderr } = await runTerrain(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Commandes\u00a0:');
    expect(stdout).not.toMatch(/Commands:|display help/);
    expect((await runTerrain([])).stdout).toBe(stdout);
  });

  it('explains itself in English to whoever works in English', async () => {
    const { stdout } = await runTerrain(['--help'], ENGLISH);
    expect(stdout).toContain('Commands:');
    expect(stdout).toContain('groups the reports');
  });

  const COMMANDS = ['start', 'analyse', 'import', 'export', 'encoder', 'manifest', 'register', 'doctor'];
  it.each(COMMANDS)('explains the command %s', async (command) => {
    const { code, stdout } = await runTerrain([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`terrain ${command}`);
    expect(stdout).toContain('affiche cette aide');
  });

  it.each([
    ['an unknown command', ['analyser'], 'La commande «\u00a0analyser\u00a0» n’existe pas'],
    ['an unknown option', ['--vite'], 'L’option --vite n’existe pas'],
    ['an argument that start does not take', ['start', 'vite'], 'trop d’arguments'],
  ])('refuses %s', async (_what, args, sentence) => {
    const { code, stdout, stderr } = await runTerrain(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('refuses wrong settings in one sentence', async () => {
    const { code, stderr } = await runTerrain(['start'], { env: { PORT: 'abc' } });
    expect(code).toBe(2);
    expect(stderr).toContain('PORT=abc');
  });
});

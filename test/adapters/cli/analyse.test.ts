import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runTerrain } from './run-terrain.ts';
import { temporaryFolder } from './temporary-folder.ts';

const CORPUS = fileURLToPath(new URL('../../corpus/reports.jsonl', import.meta.url));
const folder = temporaryFolder();
const lines = readFileSync(CORPUS, 'utf8').trim().split('\n');
const ruralIds = lines
  .map((line) => JSON.parse(line))
  .flatMap(({ id, theme }) => (theme === 'rural' ? [id] : []));

async function analyseJson(...args: readonly string[]) {
  const { code, stdout, stderr } = await runTerrain(['analyse', ...args, '--format', 'json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('terrain analyse --format json', () => {
  it('writes its keys in a fixed order', async () => {
    const result = await analyseJson(CORPUS, '--theme', 'rural');
    expect(Object.keys(result)).toEqual(
      'theme settings corpusHash coverage subjects isolated answers orphans unusedPractices conflicts'.split(
        ' ',
      ),
    );
    expect(Object.keys(result.subjects[0])).toEqual(
      'id title terms reports representative kinds places people schools sides solidity'.split(' '),
    );
    expect(Object.keys(result.answers[0])).toEqual(['blockingPoint', 'answeredBy']);
    expect(result).toMatchObject({
      theme: 'rural',
      settings: { subjects: null, keepAll: false, seed: 1, language: 'fr' },
      conflicts: [],
    });
  });

  it('has each report of the theme once, in a subject or alone', async () => {
    const { subjects, isolated, coverage } = await analyseJson(CORPUS, '--theme', 'RURAL');
    const grouped: string[] = subjects.flatMap(({ reports }: { reports: string[] }) => reports);
    expect([...grouped, ...isolated].sort()).toEqual([...ruralIds].sort());
    expect(coverage).toEqual({
      reports: ruralIds.length,
      grouped: grouped.length,
      isolated: isolated.length,
    });
  });

  it('says how solid each subject is, in hundredths, and nothing in a theme too small for that', async () => {
    const { subjects } = await analyseJson(CORPUS, '--theme', 'rural');
    for (const { solidity } of subjects) expect(solidity).toBe(Math.round(solidity * 100) / 100);
    const file = folder.file('small.csv', 'id;texte\n1;Le car ne passe plus.\n2;Le car ne passe plus.\n');
    expect((await analyseJson(file, '--keep-all')).subjects[0].solidity).toBeNull();
  });

  it('honours the number of subjects, the seed and the wish to keep all', async () => {
    const result = await analyseJson(
      CORPUS,
      '--theme',
      'ville',
      '--subjects',
      '5',
      '--seed',
      '-7',
      '--keep-all',
    );
    expect(result.settings).toEqual({ subjects: 5, keepAll: true, seed: -7, language: 'fr' });
    expect(result.subjects).toHaveLength(5);
    expect(result.isolated).toEqual([]);
  });

  it('takes all rows of a file that names no theme, under the name that is asked for', async () => {
    const file = folder.file('no-theme.csv', 'id;texte\n1;Pas de car.\n2;Pas de bus.\n3;Le médecin part.\n');
    expect((await analyseJson(file)).theme).toBeNull();
    expect(await analyseJson(file, '--theme', 'Ruralité')).toMatchObject({
      theme: 'Ruralité',
      coverage: { reports: 3 },
    });
  });

  it('needs no --theme when the file names one theme', async () => {
    const file = folder.file('one-theme.csv', 'id;texte;thème\n1;Pas de car.;ville\n2;Pas de bus.;ville\n');
    expect(await analyseJson(file)).toMatchObject({ theme: 'ville', coverage: { reports: 2 } });
  });

  it('finds nothing in a table without rows', async () => {
    const file = folder.file('no-rows.csv', 'id;texte\n');
    expect(await analyseJson(file)).toMatchObject({
      coverage: { reports: 0, grouped: 0, isolated: 0 },
      subjects: [],
    });
  });

  it('reads the standard input for "-"', async () => {
    const input = 'id;text\n1;Pas de car.\n2;Pas de bus.\n';
    const { code, stdout } = await runTerrain(['analyse', '-', '--format', 'json'], { input });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).coverage.reports).toBe(2);
  });
});

describe('terrain analyse', () => {
  it.each(['json', 'text', 'html'])('writes the same bytes in %s for two orders of rows', async (format) => {
    const dated = lines.map((line) => JSON.stringify({ ...JSON.parse(line), at: '2026-10-05' }));
    const one = folder.file(`one-${format}.jsonl`, dated.join('\n'));
    const other = folder.file(`other-${format}.jsonl`, [...dated].reverse().join('\n'));
    const run = (file: string) => runTerrain(['analyse', file, '--theme', 'rural', '--format', format]);
    expect((await run(one)).stdout).toBe((await run(other)).stdout);
  });

  it('reads as a summary in the terminal when asked for text', async () => {
    const { stdout } = await runTerrain(['analyse', CORPUS, '--theme', 'rural', '--format', 'text']);
    expect(stdout).toMatch(/^rural\n105\u00a0fiches\u00a0: \d+ dans \d+\u00a0sujets, \d+\u00a0signa/);
    expect(stdout).toContain('Bonne pratique\u00a0: «');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(82);
  });

  it('prints JSON unless asked otherwise', async () => {
    const { stdout } = await runTerrain(['analyse', CORPUS, '--theme', 'rural']);
    expect(JSON.parse(stdout)).toMatchObject({ theme: 'rural', coverage: { reports: 105 } });
  });

  it('speaks English to whoever works in English', async () => {
    const { stdout } = await runTerrain(['analyse', CORPUS, '--theme', 'rural', '--format', 'text'], {
      env: { LANG: 'en_GB.UTF-8' },
    });
    expect(stdout).toMatch(/^rural\n105 reports: \d+ in \d+ subjects/);
  });

  it('writes HTML that needs nothing else', async () => {
    const { stdout } = await runTerrain(['analyse', CORPUS, '--theme', 'rural', '--format', 'html']);
    expect(stdout).toMatch(/^<!doctype html>/i);
    expect(stdout).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="(?:https?:|\/)/);
  });

  it('ends quietly when its reader stops before the end', async () => {
    const script = `const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, process.argv.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.once('data', () => child.stdout.destroy());
      child.on('close', (code) => { process.exitCode = code; });`;
    const { runNode, CLI } = await import('./run-terrain.ts');
    const run = await runNode([
      '-e',
      script,
      '--',
      CLI,
      'analyse',
      CORPUS,
      '--theme',
      'rural',
      '--format',
      'html',
    ]);
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../adapters/sqlite/open-store.ts';
import type { Report } from '../../../bot/domain/report.ts';
import { runTerrain } from './run-terrain.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SAMPLE = fileURLToPath(new URL('../../../adapters/sample/', import.meta.url));
const EDITION = join(SAMPLE, 'edition.json');
const PARTICIPANTS = join(SAMPLE, 'participants.csv');
const REPORTS = join(SAMPLE, 'reports.jsonl');
const folder = temporaryFolder();
const full = join(folder.path, 'full');

function terrain(data: string, ...args: readonly string[]) {
  return runTerrain(args, { env: { TERRAIN_DATA: data } });
}

/** A data folder of its own, with the sample's edition and people. */
async function enrolled(name: string): Promise<string> {
  const data = join(folder.path, name);
  await terrain(data, 'import', EDITION, '--type', 'edition');
  await terrain(data, 'import', PARTICIPANTS, '--type', 'participants');
  return data;
}

/** What a report says, under its author's address: the author's id is another in each store. */
async function reportsIn(data: string) {
  const store = openStore(join(data, 'terrain.sqlite'));
  const people = await store.participants.list('2026-2027');
  const emails = new Map(people.map(({ id, email }) => [id, email]));
  const reports = await store.reports.list({ edition: '2026-2027' });
  await store.close();
  return reports.map(({ author, updatedAt: _, ...report }: Report) => ({
    ...report,
    author: emails.get(author),
  }));
}

beforeAll(async () => {
  const data = await enrolled('full');
  await terrain(data, 'import', REPORTS, '--type', 'reports');
});

describe('terrain import', () => {
  it('files all reports of the sample', async () => {
    expect(await reportsIn(full)).toHaveLength(420);
  });

  it('adds nothing when the same file comes again', async () => {
    const data = await enrolled('again');
    const first = await terrain(data, 'import', REPORTS, '--type', 'reports');
    const second = await terrain(data, 'import', REPORTS, '--type', 'reports');
    expect(first).toEqual({ code: 0, stdout: '420\u00a0fiches ajoutées.\n', stderr: '' });
    expect(second.stdout).toBe('0\u00a0fiche ajoutée, 420\u00a0déjà là.\n');
    expect(await reportsIn(data)).toHaveLength(420);
  });

  it('lets the good rows in and lists the others by number and reason', async () => {
    const data = await enrolled('partly');
    const file = folder.file(
      'partly.csv',
      'id;texte;theme;auteur;humeur\n' +
        '1;Pas de car le mercredi.;rural;adele.kervella@exemple.fr;bonne\n' +
        '2;Pas de bus le soir.;mer;adele.kervella@exemple.fr;\n' +
        '3;Pas de train le lundi.;rural;inconnu@exemple.fr;\n' +
        '4;trop;court\n',
    );
    const { code, stdout, stderr } = await terrain(data, 'import', file, '--type', 'reports');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '1\u00a0fiche ajoutée.\n' });
    expect(
      stderr
        .replace(/\u00a0|\u202f/g, ' ')
        .trim()
        .split('\n'),
    ).toEqual([
      '3 lignes laissées de côté :',
      'Ligne 3, colonne « thème » : « mer » n’est pas connu (valeurs admises : rural, commun, ville, simplification).',
      'Ligne 4, colonne « auteur » : « inconnu@exemple.fr » n’est pas connu.',
      'Ligne 5 : la ligne n’a pas autant de cases que la première.',
      'La colonne « humeur » n’est pas connue ; elle est laissée de côté.',
    ]);
    expect(await reportsIn(data)).toMatchObject([
      { number: 1, content: { text: 'Pas de car le mercredi.', kind: 'observation', theme: 'rural' } },
    ]);
  });

  it('asks for the themes of new reports to be grouped again', async () => {
    const store = openStore(join(full, 'terrain.sqlite'));
    const jobs = await store.jobs.list('waiting');
    await store.close();
    expect(jobs.map(({ key }) => key).sort()).toEqual(
      ['commun', 'rural', 'simplification', 'ville'].map((theme) => `2026-2027/${theme}`),
    );
  });

  it('leaves a trace of what came in', async () => {
    const store = openStore(join(full, 'terrain.sqlite'));
    const entries = await store.audit.list('2026-2027', 10);
    await store.close();
    expect(entries.map(({ actor, action, target }) => [actor, action, target])).toEqual([
      ['terrain', 'reports.imported', 'reports:420'],
      ['terrain', 'participants.enrolled', 'participants:64'],
      ['terrain', 'edition.created', 'edition:2026-2027'],
    ]);
  });

  it('keeps what only the person decides when the list of participants comes again', async () => {
    const data = await enrolled('choices');
    const store = openStore(join(data, 'terrain.sqlite'));
    const person = await store.participants.byEmail('2026-2027', 'adele.kervella@exemple.fr');
    if (person === undefined) throw new Error('The sample lacks Adèle.');
    await store.participants.saveAll([{ ...person, contactable: false }]);
    await terrain(data, 'import', PARTICIPANTS, '--type', 'participants');
    expect(await store.participants.byEmail('2026-2027', person.email)).toEqual({
      ...person,
      contactable: false,
    });
    await store.close();
  });

  it.each([
    ['no type', [REPORTS], /--type est nécessaire : reports, participants, edition/],
    ['an unknown type', [REPORTS, '--type', 'notes'], /« notes »/],
    ['an edition that exists', [EDITION, '--type', 'edition'], /existe déjà/],
    ['an edition that is no JSON', [PARTICIPANTS, '--type', 'edition'], /n’est pas un texte lisible/],
    ['a file of another kind', [PARTICIPANTS, '--type', 'reports'], /colonne « id » manque/],
    ['a missing file', ['absent.csv', '--type', 'reports'], /n’existe pas/],
  ])('refuses %s in one sentence', async (_what, args, sentence) => {
    const { code, stdout, stderr } = await terrain(full, 'import', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replace(/\u00a0|\u202f/g, ' ')).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('refuses a file of which no row can go in', async () => {
    const file = folder.file('none.csv', 'id;texte;theme\n1;Pas de car.;mer\n2;Pas;rural\n');
    const { code, stderr } = await terrain(full, 'import', file, '--type', 'reports');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Ligne 2, .*et 1\u00a0autre ligne à corriger\)\.\n$/);
  });

  it('wants an edition first', async () => {
    const { code, stderr } = await terrain(
      join(folder.path, 'nothing'),
      'import',
      REPORTS,
      '--type',
      'reports',
    );
    expect(code).toBe(2);
    expect(stderr).toContain('Aucune édition');
  });
});

describe('terrain export', () => {
  it.each(['csv', 'jsonl'])('gives in %s what an import turns into the same reports', async (format) => {
    const people = join(folder.path, `people.${format}`);
    const reports = join(folder.path, `reports.${format}`);
    await terrain(full, 'export', '--type', 'participants', '--format', format, '-o', people);
    await terrain(full, 'export', '--type', 'reports', '--format', format, '-o', reports);
    const data = join(folder.path, `copy-${format}`);
    await terrain(data, 'import', EDITION, '--type', 'edition');
    await terrain(data, 'import', people, '--type', 'participants');
    await terrain(data, 'import', reports, '--type', 'reports');
    expect(await reportsIn(data)).toEqual(await reportsIn(full));
  });

  it('adds nothing when it comes back to the store that it left', async () => {
    const file = join(folder.path, 'back.csv');
    await terrain(full, 'export', '--type', 'reports', '-o', file);
    expect((await terrain(full, 'import', file, '--type', 'reports')).stdout).toContain(
      '0\u00a0fiche ajoutée',
    );
  });

  it('writes one theme to the standard output', async () => {
    const { code, stdout } = await terrain(
      full,
      'export',
      '--type',
      'reports',
      '--format',
      'jsonl',
      '--theme',
      'Ruralité',
    );
    expect(code).toBe(0);
    const themes = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).theme);
    expect(themes).toHaveLength(105);
    expect(new Set(themes)).toEqual(new Set(['rural']));
  });

  it('writes a code for each person without an account, the same each time', async () => {
    const { stdout } = await terrain(full, 'export', '--type', 'codes', '--format', 'jsonl');
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toHaveLength(64);
    expect(rows.filter(({ code }) => !/^[A-Z2-9]{4}-[A-Z2-9]{4}$/.test(code))).toEqual([]);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
    expect((await terrain(full, 'export', '--type', 'codes', '--format', 'jsonl')).stdout).toBe(stdout);
  });

  it('replaces a file in one move and leaves nothing else behind', async () => {
    const target = join(folder.path, 'target');
    mkdirSync(target);
    copyFileSync(PARTICIPANTS, join(target, 'people.csv'));
    await terrain(full, 'export', '--type', 'participants', '-o', join(target, 'people.csv'));
    expect(readdirSync(target)).toEqual(['people.csv']);
    expect(readFileSync(join(target, 'people.csv'), 'utf8')).toMatch(/^\ufeffname;email;role;/);
  });

  it.each([
    ['no type', [], /--type est nécessaire/],
    ['an unknown format', ['--type', 'reports', '--format', 'xlsx'], /« xlsx »/],
    ['an unknown theme', ['--type', 'reports', '--theme', 'mer'], /« mer » n’existe pas/],
    [
      'a folder that does not exist',
      ['--type', 'reports', '-o', '/nowhere/at/all.csv'],
      /ne peut pas être écrit/,
    ],
    ['a folder in place of the file', ['--type', 'reports', '-o', SAMPLE], /./],
  ])('refuses %s in one sentence', async (_what, args, sentence) => {
    const { code, stdout, stderr } = await terrain(full, 'export', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replace(/\u00a0|\u202f/g, ' ')).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('makes no store where there is none', async () => {
    const data = join(folder.path, 'never');
    expect((await terrain(data, 'export', '--type', 'reports')).code).toBe(2);
    expect(readdirSync(folder.path)).not.toContain('never');
  });
});

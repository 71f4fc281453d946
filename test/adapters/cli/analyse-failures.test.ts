import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTerrain } from './run-terrain.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const good = folder.file('good.csv', 'id;texte;theme\n1;Pas de car.;rural\n2;Pas de bus.;ville\n');

/** Content of a file, and what the sentence about it says. */
const BAD_FILES: readonly (readonly [what: string, content: string | Uint8Array, sentence: RegExp])[] = [
  ['an empty file', '', /est vide/],
  ['a file of blanks', ' \n\n', /est vide/],
  ['a binary file', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), /n’est pas un texte lisible/],
  ['no column for the text', 'id;humeur\n1;bonne\n', /colonne « text » manque/],
  ['no column for the id', 'texte\nPas de car.\n', /colonne « id » manque/],
  [
    'an id that comes twice',
    'id;texte\n1;a\n2;b\n1;c\n',
    /^Ligne 4, colonne « id » : « 1 » figure déjà à la ligne 2\.$/,
  ],
  ['an empty id', 'id;texte\n;a\n', /^Ligne 2, colonne « id » : la case est vide\.$/],
  [
    'an empty text',
    '{"id":"1","text":"a"}\n{"id":"2","text":" "}\n',
    /^Ligne 2, colonne « texte » : la case est vide\.$/,
  ],
  [
    'a text that is absent',
    '{"id":"1","text":"a"}\n{"id":"2"}\n',
    /^Ligne 2, colonne « texte » : la case est vide\.$/,
  ],
  [
    'a line that is no JSON',
    '{"id":"1","text":"a"}\n{"id":\n',
    /^Ligne 2 : la ligne n’est pas un objet JSON\.$/,
  ],
  ['a row that is too short', 'id;texte\n1;a\n2\n', /^Ligne 3 : la ligne n’a pas autant de cases/],
  ['a quote left open', 'id;texte\n1;"a\n2;b\n', /^Ligne 2 : un guillemet n’est pas refermé\.$/],
  [
    'an unknown kind',
    'id;texte;nature\n1;a;humeur\n',
    /^Ligne 2, colonne « nature » : « humeur » n’est pas connu/,
  ],
  ['a kind of several lines', 'id;texte;nature\n1;a;"de\nux"\n', /^Ligne 2, colonne « nature »/],
  ['an unknown side', 'id;texte;côté\n1;a;Mars\n', /^Ligne 2, colonne « côté »/],
  [
    'a row without a theme',
    'id;texte;theme\n1;a;rural\n2;b;\n',
    /^Ligne 3, colonne « thème » : la case est vide\.$/,
  ],
  [
    'several bad rows',
    'id;texte\n1;\n2;b\n;c\n4;\n',
    /^Ligne 2, .* la case est vide \(et 2 autres lignes à corriger\)\.$/,
  ],
];

const BAD_ARGUMENTS: readonly (readonly [what: string, args: readonly string[], sentence: RegExp])[] = [
  [
    'several themes and no choice',
    [good],
    /plusieurs thèmes ; choisissez avec --theme parmi : rural, ville\.$/,
  ],
  [
    'an unknown theme',
    [good, '--theme', 'mer'],
    /« mer » n’est pas dans le fichier ; choisissez parmi : rural, ville\.$/,
  ],
  ['a missing file', [join(folder.path, 'absent.csv')], /n’existe pas\.$/],
  ['a folder', [folder.path], /est un dossier/],
  ['a file that cannot be read', ['/proc/self/mem'], /ne peut pas être lu/],
  ['no file', [], /manque le fichier/],
  ['two files', [good, good], /trop d’arguments/],
  ['an unknown option', [good, '--vite'], /--vite n’existe pas/],
  ['an option without its value', [good, '--theme'], /--theme attend une valeur/],
  ['an unknown format', [good, '--format', 'xml'], /« xml » ; choisissez parmi : json, text, html/],
  [
    'no subject at all',
    [good, '--subjects', '0'],
    /--subjects attend un nombre entier à partir de 1, et non « 0 »/,
  ],
  ['half a subject', [good, '--subjects', '2.5'], /--subjects/],
  ['subjects in letters', [good, '--subjects', 'dix'], /« dix »/],
  ['a seed in letters', [good, '--seed', 'abc'], /--seed attend un nombre entier/],
];

async function expectRefusal(args: readonly string[], sentence: RegExp) {
  const { code, stdout, stderr } = await runTerrain(['analyse', ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  const [line = '', ...rest] = stderr.split('\n');
  expect(rest).toEqual(['']);
  expect(line.replace(/[\u00a0\u202f]/g, ' ')).toMatch(sentence);
}

describe('terrain analyse refuses, in one sentence,', () => {
  it.each(BAD_FILES)('%s', async (what, content, sentence) => {
    await expectRefusal([folder.file(what.replaceAll(' ', '-'), content)], sentence);
  });

  it.each(BAD_ARGUMENTS)('%s', async (_what, args, sentence) => {
    await expectRefusal(args, sentence);
  });

  it('a bad file on the standard input, by that name', async () => {
    const { code, stderr } = await runTerrain(['analyse', '-'], { input: '' });
    expect(code).toBe(2);
    expect(stderr).toContain('entrée standard');
  });
});

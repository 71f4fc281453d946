// Makes a source checkout ready to run: installs what package-lock.json names, compiles the sources. Does nothing in a
// published package, which brings its compiled files, and nothing twice. Needs nothing but Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './with-lock.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const SOURCES = ['analysis', 'bot', 'jobs', 'adapters'];
const BUILD_FILES = ['package.json', 'tsconfig.base.json', 'tsconfig.build.json'];
/** Holds the hash of the package-lock.json that was installed. */
const INSTALLED = join('node_modules', '.terrain-installed');
/** Holds the fingerprint of the sources that were compiled last. */
const BUILT = join('dist', '.built');

const ENGLISH = /^en/i.test(process.env.LC_ALL || process.env.LANG || '');
const SAYS = ENGLISH
  ? {
      install: 'Terrain: installing the dependencies…',
      build: 'Terrain: compiling the sources…',
      wait: 'Terrain: waiting for another process that is getting ready…',
    }
  : {
      install: 'Terrain\u00a0: installation des dépendances…',
      build: 'Terrain\u00a0: compilation des sources…',
      wait: 'Terrain\u00a0: une autre préparation est en cours, un instant…',
    };

/** Resolves to whether `root` can run; what failed has been said on stderr. */
export async function ensureReady(root = ROOT) {
  if (!isCheckout(root) || (await isReady(root))) return true;
  return withLock(
    root,
    () => console.error(SAYS.wait),
    async () => {
      if (!isInstalled(root) && !install(root)) return false;
      return (await isBuilt(root)) || build(root);
    },
  );
}

function isCheckout(root) {
  if (!existsSync(join(root, 'tsconfig.build.json'))) return false;
  try {
    accessSync(root, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function isReady(root) {
  return isInstalled(root) && (await isBuilt(root));
}

/** By our stamp, or because npm wrote its own list of what it installed after the lock file was last saved. */
function isInstalled(root) {
  const stamp = join(root, INSTALLED);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(root)) return true;
  const byHand = modified(join(root, 'node_modules', '.package-lock.json'));
  if (byHand < modified(join(root, 'package-lock.json'))) return false;
  writeFileSync(stamp, lockHash(root));
  return true;
}

function install(root) {
  const done = run(root, SAYS.install, ['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (done) writeFileSync(join(root, INSTALLED), lockHash(root));
  return done;
}

function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

async function isBuilt(root) {
  const stamp = join(root, BUILT);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === (await fingerprint(root));
}

/**
 * Names, dates and sizes of the files that the build reads. The files alone: a folder's date changes with anything
 * that comes and goes in it, and compiling anew would pull dist from under a program that runs.
 */
async function fingerprint(root) {
  const folders = await Promise.all(SOURCES.map((folder) => sourcesIn(join(root, folder))));
  const paths = [...BUILD_FILES.map((file) => join(root, file)), ...folders.flat()].sort();
  const lines = await Promise.all(
    paths.map(async (path) => `${relative(root, path)} ${await stateOf(path)}`),
  );
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

async function sourcesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /^[^.].*\.(?:tsx?|js|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function stateOf(path) {
  return stat(path).then(
    ({ mtimeMs, size }) => `${mtimeMs} ${size}`,
    () => 'gone',
  );
}

/** The fingerprint is taken before: what is saved while it compiles is compiled the next time. */
async function build(root) {
  const begun = await fingerprint(root);
  if (!run(root, SAYS.build, ['run', 'build', '--silent'])) return false;
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, BUILT), begun);
  return true;
}

/** Says what it does in one line; npm's own words are shown only when it fails. */
function run(root, sentence, args) {
  console.error(sentence);
  // On Windows npm is a script, which only a shell can start.
  const windows = process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    shell: windows,
  });
  if (status !== 0) console.error(error?.message ?? `${stdout}${stderr}`.trim());
  return status === 0;
}

/** 0 when there is no such file. */
function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !(await ensureReady())) process.exitCode = 1;

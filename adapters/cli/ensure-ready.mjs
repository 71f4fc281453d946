// Makes a source checkout ready to run: installs what package-lock.json names, compiles the sources. Does nothing in a
// published package, which brings its compiled files, and nothing twice. Needs nothing but Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './with-lock.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const SOURCES = ['analysis', 'bot', 'jobs', 'adapters'];
const BUILD_FILES = ['package.json', 'tsconfig.base.json', 'tsconfig.build.json'];
/** Holds the hash of the package-lock.json that was installed. */
const INSTALLED = join('node_modules', '.terrain-installed');
/** Dated with the beginning of the last build: what was saved since is newer. */
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
  const built = modified(join(root, BUILT));
  if (built === 0 || BUILD_FILES.some((file) => modified(join(root, file)) > built)) return false;
  const newest = await Promise.all(SOURCES.map((folder) => newestIn(join(root, folder))));
  return Math.max(...newest) <= built;
}

/** Folders count too: their date is that of the last file that was taken away. */
async function newestIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const dates = await Promise.all([folder, ...paths].map(dateOf));
  return Math.max(...dates);
}

/** 0 for a file that went meanwhile: its folder is then newer. */
function dateOf(path) {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

function build(root) {
  const begun = new Date();
  if (!run(root, SAYS.build, ['run', 'build', '--silent'])) return false;
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, BUILT), '');
  utimesSync(join(root, BUILT), begun, begun);
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

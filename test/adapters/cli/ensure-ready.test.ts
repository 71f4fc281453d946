import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runNode } from './run-terrain.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SCRIPT = new URL('../../../adapters/cli/ensure-ready.mjs', import.meta.url);
const TERRAIN = fileURLToPath(new URL('../../../adapters/cli/terrain.mjs', import.meta.url));
const folder = temporaryFolder();

/** Stands for npm: notes what it is asked, and takes long enough for two to meet. */
const NPM = `#!/usr/bin/env node
const { appendFileSync, existsSync, mkdirSync } = require('node:fs');
appendFileSync('npm.log', process.argv.slice(2, 4).join(' ') + '\\n');
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
if (existsSync('fail')) { console.log('no network'); process.exit(1); }
mkdirSync(process.argv[2] === 'ci' ? 'node_modules' : 'dist', { recursive: true });
`;

/** A checkout of nothing much: no dependency, one source a folder. */
function checkout() {
  const root = mkdtempSync(join(folder.path, 'checkout-'));
  for (const source of ['analysis', 'bot', 'jobs', 'adapters']) {
    mkdirSync(join(root, source));
    writeFileSync(join(root, source, 'one.ts'), '');
  }
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.build.json']) {
    writeFileSync(join(root, file), '{}');
  }
  mkdirSync(join(root, 'bin'));
  writeFileSync(join(root, 'bin', 'npm'), NPM);
  chmodSync(join(root, 'bin', 'npm'), 0o755);
  writeFileSync(join(root, 'npm.log'), '');
  return {
    root,
    path: (name: string) => join(root, name),
    asked: () => readFileSync(join(root, 'npm.log'), 'utf8').split('\n').filter(Boolean),
    ensure: () =>
      runNode(
        [
          '-e',
          `import(${JSON.stringify(SCRIPT)}).then(async (m) => console.log(await m.ensureReady(${JSON.stringify(root)})))`,
        ],
        {
          env: { PATH: `${join(root, 'bin')}${delimiter}${process.env.PATH}` },
        },
      ),
  };
}

/** Dates a file as if it had been saved a minute from now. */
function saveLater(path: string): void {
  const later = new Date(Date.now() + 60_000);
  utimesSync(path, later, later);
}

describe('getting a checkout ready', () => {
  it('installs and builds once, with one line for each', async () => {
    const { ensure, asked } = checkout();
    const first = await ensure();
    expect(first.stdout).toBe('true\n');
    expect(first.stderr.trim().split('\n')).toHaveLength(2);
    expect(await ensure()).toEqual({ code: 0, stdout: 'true\n', stderr: '' });
    expect(asked()).toEqual(['ci --include=dev', 'run build']);
  });

  it('builds again when a source is newer than the build', async () => {
    const { ensure, asked, path } = checkout();
    await ensure();
    saveLater(path('bot/one.ts'));
    await ensure();
    expect(asked()).toEqual(['ci --include=dev', 'run build', 'run build']);
  });

  it('does not build under a running program for what comes and goes in a source folder', async () => {
    const { ensure, asked, path } = checkout();
    await ensure();
    saveLater(path('bot'));
    writeFileSync(path('bot/.swap'), '');
    await ensure();
    expect(asked()).toEqual(['ci --include=dev', 'run build']);
  });

  it('builds again when a source was taken away', async () => {
    const { ensure, asked, path } = checkout();
    await ensure();
    rmSync(path('bot/one.ts'));
    saveLater(path('bot'));
    await ensure();
    expect(asked()).toHaveLength(3);
  });

  it('installs again when package-lock.json says something else', async () => {
    const { ensure, asked, path } = checkout();
    await ensure();
    writeFileSync(path('package-lock.json'), '{"other":1}');
    await ensure();
    expect(asked().filter((line) => line.startsWith('ci'))).toHaveLength(2);
  });

  it('does not install over what npm has just installed by hand', async () => {
    const { ensure, asked, path } = checkout();
    mkdirSync(path('node_modules'));
    writeFileSync(path('node_modules/.package-lock.json'), '{}');
    saveLater(path('node_modules/.package-lock.json'));
    await ensure();
    expect(asked()).toEqual(['run build']);
  });

  it('does the work once when two begin at the same time', async () => {
    const { ensure, asked } = checkout();
    const runs = await Promise.all([ensure(), ensure()]);
    expect(runs.map(({ stdout }) => stdout)).toEqual(['true\n', 'true\n']);
    expect(asked()).toEqual(['ci --include=dev', 'run build']);
  });

  it('says what npm said when it fails, and tries again the next time', async () => {
    const { ensure, asked, path } = checkout();
    writeFileSync(path('fail'), '');
    const { stdout, stderr } = await ensure();
    expect(stdout).toBe('false\n');
    expect(stderr).toContain('no network');
    rmSync(path('fail'));
    expect((await ensure()).stdout).toBe('true\n');
    expect(asked()).toHaveLength(3);
  });

  it('leaves a published package alone', async () => {
    const { ensure, asked, path } = checkout();
    rmSync(path('tsconfig.build.json'));
    expect(await ensure()).toEqual({ code: 0, stdout: 'true\n', stderr: '' });
    expect(asked()).toEqual([]);
  });
});

describe('the terrain command on an old Node', () => {
  it('says which version it needs, and nothing else', async () => {
    const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.18.3'}})`;
    const { code, stdout, stderr } = await runNode(['--import', old, TERRAIN, '--version']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      'Terrain demande Node.js 20.19 ou plus récent\u202f; cette version est la 20.18.3.\n',
    );
  });
});

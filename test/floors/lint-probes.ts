import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const BIOME = resolve('node_modules/@biomejs/biome/bin/biome');

export interface Probe {
  readonly path: string;
  readonly source: string;
}

/** Lints these files under the project's own rules, in a folder apart: which rules each of them breaks. */
export function lintProbes(probes: readonly Probe[]): readonly string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'terrain-lint-'));
  try {
    cpSync('.gitignore', join(folder, '.gitignore'));
    writeFileSync(
      join(folder, 'biome.json'),
      readFileSync('biome.json', 'utf8').replace(/"\$schema".*\n/, ''),
    );
    probes.forEach(({ path, source }, index) => {
      const file = join(folder, probePath(path, index));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, source);
    });
    return rulesBroken(folder, probes);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Probes of one floor stand side by side, unless the very name of the file matters. */
function probePath(path: string, index: number): string {
  return path.replace(/probe(?=\.ts$)/, `probe-${index}`);
}

function rulesBroken(folder: string, probes: readonly Probe[]): readonly string[][] {
  const args = [BIOME, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string | { file: string } } }[];
  };
  return probes.map(({ path }, index) =>
    diagnostics
      .filter(({ location }) => JSON.stringify(location.path).includes(probePath(path, index)))
      .map(({ category }) => category),
  );
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');

describe('README', () => {
  it('fits in 150 lines and names both commands', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(150);
    expect(readme).toContain('npm start');
    expect(readme).toContain('npm test');
  });

  it('shows the library in code that runs', () => {
    const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const folder = mkdtempSync(join(tmpdir(), 'terrain-readme-'));
    try {
      const library = resolve('dist/analysis/index.js');
      writeFileSync(join(folder, 'example.mjs'), code.replace("'terrain/analysis'", JSON.stringify(library)));
      const { stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(stdout).toContain('{ reports: 4, grouped: 4, isolated: 0 }');
      expect(stdout).toMatch(/villages?\n$/i);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('points to files that exist', () => {
    const paths = [...readme.matchAll(/\]\((?!http)([^)]+)\)/g)].map(([, path]) => path ?? '');
    expect(paths.map((path) => readFileSync(path).length > 0)).toEqual(paths.map(() => true));
  });
});

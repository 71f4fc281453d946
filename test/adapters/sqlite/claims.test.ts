import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../adapters/sqlite/open-store.ts';
import { runProcess } from '../../doubles/run-process.ts';
import { inTemporaryFolder } from './temporary-store.ts';

const CLAIMING = new URL('./claiming-child.mjs', import.meta.url);
const KEYS = 200;

describe('two processes on one file that are told of the same events', () => {
  it('are granted each of them once', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'terrain.sqlite');
      await openStore(path).close();
      const said = await Promise.all([1, 2].map(() => runProcess(CLAIMING, [path, String(KEYS)])));
      const granted = said.flatMap(({ lines }) => lines);
      expect(said.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
      expect(granted).toHaveLength(2 * KEYS);
      expect(new Set(granted).size).toBe(2 * KEYS);
    }));
});

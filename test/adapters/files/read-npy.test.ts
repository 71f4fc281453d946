import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNpy } from '../../../adapters/files/read-npy.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { whyNoEncoder } from '../encoder/installed-encoder.ts';
import { npy } from './npy.ts';

const NONE = whyNoEncoder();
const folder = temporaryFolder();
const VALUES = [
  [0, 1.5, -2],
  [1e-7, 65504, -0.25],
];
const ROWS = VALUES.map((row) => Float32Array.from(row));

describe('reading a NumPy array', () => {
  it.each([
    ['32 bits', npy(VALUES)],
    ['64 bits', npy(VALUES, { descr: '<f8' })],
    ['a newer version of the format', npy(VALUES, { version: 2 })],
  ])('gives its rows from %s', (_what, bytes) => {
    expect(readNpy(bytes)).toEqual(ROWS);
    expect(readNpy(Buffer.concat([Buffer.of(7), bytes]).subarray(1))).toEqual(ROWS);
  });

  it('gives no row from an array of none', () => {
    expect(readNpy(npy([], { shape: '(0, 3)' }))).toEqual([]);
  });

  it.skipIf(NONE)(
    `reads what NumPy writes, 16 bits included${NONE === undefined ? '' : ` (${NONE})`}`,
    () => {
      const script = `
import sys, numpy as np
values = np.array([[0, 1.5, -2, 6.1e-5], [5.96e-8, 65504, -0.25, -1e-6]])
for kind in ("f2", "f4", "f8"):
    np.save(sys.argv[1] + "/" + kind, values.astype(kind))
print(np.array(values.astype("f2"), dtype="f4").tolist())`;
      const python = join(process.env.TERRAIN_TEST_ENCODER ?? '', 'bin', 'python');
      const { stdout } = spawnSync(python, ['-c', script, folder.path], { encoding: 'utf8' });
      const halves = (JSON.parse(stdout) as number[][]).map((row) => Float32Array.from(row));
      const read = (kind: string) => readNpy(readFileSync(join(folder.path, `${kind}.npy`)));
      expect(read('f2')).toEqual(halves);
      expect(read('f4')).toEqual(read('f8'));
      expect(read('f4')[1]?.[1]).toBe(65504);
    },
  );

  it.each([
    ['nothing', new Uint8Array(), 'not-npy'],
    ['a text', Buffer.from('id;text\n1;a\n'), 'not-npy'],
    ['a header cut short', npy(VALUES).subarray(0, 20), 'type'],
    ['whole numbers', npy(VALUES, { descr: '<i4' }), 'type'],
    ['big-endian numbers', npy(VALUES, { descr: '>f4' }), 'type'],
    ['one dimension', npy(VALUES, { shape: '(6,)' }), 'shape'],
    ['three dimensions', npy(VALUES, { shape: '(1, 2, 3)' }), 'shape'],
    ['no column', npy([], { shape: '(2, 0)' }), 'shape'],
    ['column after column', npy(VALUES, { order: 'True' }), 'shape'],
    ['values that are missing', npy(VALUES).subarray(0, -1), 'length'],
    ['values to spare', npy(VALUES, { shape: '(1, 3)' }), 'length'],
    ['NaN', npy([[1, Number.NaN]]), 'not-finite'],
    ['a value beyond 32 bits', npy([[1, 1e39]], { descr: '<f8' }), 'not-finite'],
  ])('refuses %s', (_what, bytes, problem) => {
    expect(() => readNpy(bytes)).toThrow(expect.objectContaining({ name: 'NpyError', problem }));
  });
});

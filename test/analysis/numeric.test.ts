import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import { denseRow, dot } from '../../analysis/numeric/dense-rows.ts';
import { sparseFeatures } from '../../analysis/numeric/feature-rows.ts';
import { logarithm } from '../../analysis/numeric/logarithm.ts';
import { principalAxes, project } from '../../analysis/numeric/principal-axes.ts';
import { randomFrom } from '../../analysis/numeric/random.ts';
import { sha256 } from '../../analysis/numeric/sha256.ts';
import { rowDot, type SparseRows, transpose } from '../../analysis/numeric/sparse-rows.ts';

function sparse(dense: readonly (readonly number[])[]): SparseRows {
  const width = dense[0]?.length ?? 0;
  const entries = dense.map((row) =>
    row.flatMap((value, column) => (value === 0 ? [] : [{ column, value }])),
  );
  const starts = new Int32Array(dense.length + 1);
  entries.forEach((row, at) => {
    starts[at + 1] = (starts[at] ?? 0) + row.length;
  });
  return {
    rows: dense.length,
    width,
    starts,
    columns: Int32Array.from(entries.flat(), ({ column }) => column),
    values: Float32Array.from(entries.flat(), ({ value }) => value),
  };
}

function randomMatrix(rows: number, width: number): number[][] {
  const random = randomFrom(5);
  return Array.from({ length: rows }, () =>
    Array.from({ length: width }, () => (random() < 0.4 ? Math.fround(random()) : 0)),
  );
}

describe('sha256', () => {
  it('agrees with the platform on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });
});

describe('logarithm', () => {
  it('agrees with Math.log to the last digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (x) => {
        expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThan(1e-14 * Math.max(1, Math.abs(Math.log(x))));
      }),
    );
  });
});

describe('randomFrom', () => {
  it('gives the same numbers for the same seed, spread over [0, 1)', () => {
    const [a, b] = [randomFrom(42), randomFrom(42)];
    const drawn = Array.from({ length: 10_000 }, () => a());
    expect(drawn).toEqual(Array.from({ length: 10_000 }, () => b()));
    expect(drawn.every((x) => x >= 0 && x < 1)).toBe(true);
    expect(drawn.reduce((sum, x) => sum + x, 0) / drawn.length).toBeCloseTo(0.5, 1);
  });
});

describe('sparse rows', () => {
  it('turns into columns and back', () => {
    const matrix = sparse(randomMatrix(13, 7));
    const back = transpose(transpose(matrix));
    expect(back).toEqual(matrix);
    expect(rowDot(matrix, 3, new Float64Array(7).fill(1))).toBeCloseTo(
      (randomMatrix(13, 7)[3] ?? []).reduce((sum, x) => sum + x, 0),
      12,
    );
  });
});

describe('principalAxes', () => {
  it('finds the singular values and the inner products of the exact decomposition', () => {
    const dense = randomMatrix(30, 20);
    const means =
      dense[0]?.map((_, j) => dense.reduce((sum, row) => sum + (row[j] ?? 0), 0) / dense.length) ?? [];
    const centred = new Matrix(dense.map((row) => row.map((x, j) => x - (means[j] ?? 0))));
    const exact = new EigenvalueDecomposition(centred.transpose().mmul(centred), { assumeSymmetric: true });
    const values = exact.realEigenvalues.map((x) => Math.sqrt(Math.max(0, x))).sort((a, b) => b - a);
    const matrix = sparseFeatures(sparse(dense));
    const principal = principalAxes(matrix, 20, 1);
    principal.strengths.forEach((strength, axis) => {
      expect(strength).toBeCloseTo(values[axis] ?? 0, 6);
    });
    const points = project(matrix, principal.axes);
    const gram = centred.mmul(centred.transpose());
    for (let i = 0; i < 30; i++) {
      for (let j = 0; j < 30; j++)
        expect(dot(denseRow(points, i), denseRow(points, j))).toBeCloseTo(gram.get(i, j), 6);
    }
  });

  it('keeps the leading directions of a larger matrix within some percent', () => {
    const dense = randomMatrix(120, 80);
    const few = principalAxes(sparseFeatures(sparse(dense)), 10, 3);
    const all = principalAxes(sparseFeatures(sparse(dense)), 80, 3);
    few.strengths.forEach((strength, axis) => {
      const exact = all.strengths[axis] ?? 0;
      expect(Math.abs(strength - exact) / exact).toBeLessThan(0.06);
    });
  });

  it('finds no axis where nothing varies', () => {
    expect(
      principalAxes(
        sparseFeatures(
          sparse([
            [1, 2],
            [1, 2],
          ]),
        ),
        2,
        1,
      ).axes.rows,
    ).toBe(0);
    expect(principalAxes(sparseFeatures(sparse([])), 2, 1).axes.rows).toBe(0);
  });
});

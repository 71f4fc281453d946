import { AnalysisError } from './analysis-error.ts';
import { byId } from './numeric/best-first.ts';
import type { EncoderVectors, GroupOptions, ReportInput } from './types.ts';

/** Reports in canonical order (by id, code units), with their vectors in the same order. */
export interface CheckedInput {
  readonly reports: readonly ReportInput[];
  readonly vectors: EncoderVectors | null;
}

/** Refuses what breaks the contract, with an AnalysisError; sorts the rest so that the order of rows says nothing. */
export function checkedInput(reports: readonly ReportInput[], options: GroupOptions): CheckedInput {
  checkSettings(options);
  const order = reports.map((_, row) => row).sort((a, b) => byId(reports[a]?.id ?? '', reports[b]?.id ?? ''));
  const sorted = order.map((row) => reports[row] as ReportInput);
  sorted.forEach(({ id }, row) => {
    if (id === '') throw new AnalysisError('empty-id', 'A report has an empty id.');
    if (id === sorted[row - 1]?.id)
      throw new AnalysisError('duplicate-id', `Two reports have the id "${id}".`);
  });
  return { reports: sorted, vectors: options.vectors ? sortVectors(options.vectors, order) : null };
}

function checkSettings({ subjects, seed }: GroupOptions): void {
  if (subjects !== undefined && subjects !== null && !(Number.isInteger(subjects) && subjects >= 1)) {
    throw new AnalysisError(
      'subjects-out-of-range',
      `The number of subjects is a whole number from 1: got ${subjects}.`,
    );
  }
  if (seed !== undefined && !Number.isSafeInteger(seed)) {
    throw new AnalysisError('seed-not-integer', `The seed is a whole number: got ${seed}.`);
  }
}

function sortVectors(vectors: EncoderVectors, order: readonly number[]): EncoderVectors {
  const { rows, model } = vectors;
  if (rows.length !== order.length) {
    throw new AnalysisError('vectors-mismatch', `${rows.length} vectors for ${order.length} reports.`);
  }
  const width = rows[0]?.length ?? 0;
  rows.forEach((row, at) => {
    if (row.length !== width) {
      throw new AnalysisError(
        'vectors-mismatch',
        `Vector ${at} has ${row.length} dimensions, the first has ${width}.`,
      );
    }
    if (!row.every(Number.isFinite)) {
      throw new AnalysisError('vectors-mismatch', `Vector ${at} holds a value that is not a finite number.`);
    }
  });
  return { model, rows: order.map((at) => rows[at] as Float32Array) };
}

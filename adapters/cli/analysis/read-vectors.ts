import type { EncoderVectors } from '../../../analysis/index.ts';
import type { ReportRow } from '../../../bot/imports/read-report-rows.ts';
import { NpyError, readNpy } from '../../files/read-npy.ts';
import { CliError } from '../cli-error.ts';
import { readInput } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';

/**
 * The vectors of some rows of a file, from an array that has one row for each of all the file's.
 * @throws CliError
 */
export async function readVectors(
  path: string,
  all: readonly ReportRow[],
  wanted: readonly ReportRow[],
  terminal: Terminal,
): Promise<EncoderVectors> {
  const { name, content } = await readInput(path, terminal);
  const { badVectors, otherCount } = terminal.words.errors;
  const rows = readRows(content, (problem) => badVectors(name, problem));
  if (rows.length !== all.length) throw new CliError(otherCount(name, rows.length, all.length));
  const byId = new Map(all.map(({ id }, at) => [id, rows[at] as Float32Array]));
  return { model: name, rows: wanted.map(({ id }) => byId.get(id) as Float32Array) };
}

function readRows(
  content: Uint8Array,
  sentence: (problem: NpyError['problem']) => string,
): readonly Float32Array[] {
  try {
    return readNpy(content);
  } catch (error) {
    if (error instanceof NpyError) throw new CliError(sentence(error.problem), { cause: error });
    throw error;
  }
}

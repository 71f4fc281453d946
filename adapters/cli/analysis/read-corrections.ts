import { z } from 'zod';
import type { Correction } from '../../../analysis/index.ts';
import { decodeText } from '../../files/decode-text.ts';
import { CliError } from '../cli-error.ts';
import { type Input, readInput } from '../read-input.ts';
import { naming } from '../read-table.ts';
import type { Terminal } from '../terminal.ts';

const name = z.string().trim().min(1);
const reports = z.array(z.string().min(1)).min(1);
const pair = z.tuple([z.string().min(1), z.string().min(1)]).refine(([a, b]) => a !== b);

/** One line of a file of corrections. */
const CORRECTION = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('subject'), subject: name, reports }),
  z.strictObject({ kind: z.literal('same'), reports: pair }),
  z.strictObject({ kind: z.literal('different'), reports: pair }),
  z.strictObject({ kind: z.literal('alone'), reports }),
  z.strictObject({ kind: z.literal('rename'), subject: name, title: name }),
]) satisfies z.ZodType<Correction>;

/**
 * The corrections of a file, one JSON object a line, the latest last.
 * @param known the ids of all reports at hand: a correction of another is a slip of the pen
 * @throws CliError that names the line
 */
export async function readCorrections(
  path: string,
  known: ReadonlySet<string>,
  terminal: Terminal,
): Promise<readonly Correction[]> {
  const input = await readInput(path, terminal);
  const lines = linesOf(input).map((text, index) => ({ text, line: index + 1 }));
  const { badCorrection, notJson, unknownReport } = terminal.words.errors;
  return lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, line }) => {
      const value = parseJson(text);
      if (value === undefined) throw new CliError(notJson(input.name, line));
      const { data, error } = CORRECTION.safeParse(value);
      if (data === undefined) throw new CliError(badCorrection(input.name, line, fieldOf(error)));
      const unknown = 'reports' in data ? data.reports.find((id) => !known.has(id)) : undefined;
      if (unknown !== undefined) throw new CliError(unknownReport(input.name, line, unknown));
      return data;
    });
}

/** A file of no correction is what a group begins with. */
function linesOf(input: Input): readonly string[] {
  if (input.content.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) return [];
  return naming(input, () => decodeText(input.content))
    .replace(/^\ufeff/, '')
    .split('\n');
}

/** Undefined when the line holds no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where the first problem is; "kind" decides of all the rest. */
function fieldOf({ issues: [issue] }: z.ZodError): string {
  if (issue?.code === 'unrecognized_keys') return String(issue.keys[0]);
  return String(issue?.path[0] ?? 'kind');
}

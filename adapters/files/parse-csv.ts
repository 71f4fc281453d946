import type { Options } from 'csv-parse/sync';
import { parse } from 'csv-parse/sync';
import type { Delimiter } from './detect-delimiter.ts';

export interface ParsedCsv {
  readonly records: readonly { readonly cells: readonly string[]; readonly lastLine: number }[];
  /** Whether every quote is where the format wants one. */
  readonly wellQuoted: boolean;
  /** False when a quote is still open at the end: what follows the last record is lost. */
  readonly complete: boolean;
}

/** Cells of a text whose lines end in "\n"; strictly where that works, else with quotes inside cells let pass. */
export function parseCsv(text: string, delimiter: Delimiter): ParsedCsv {
  try {
    return { records: records(text, { delimiter }), wellQuoted: true, complete: true };
  } catch {
    return { ...parseLoosely(text, delimiter), wellQuoted: false };
  }
}

/** Cells with quotes inside them let pass; for a line that is known to need it. */
export function parseLoosely(text: string, delimiter: Delimiter): Omit<ParsedCsv, 'wellQuoted'> {
  let complete = true;
  const onSkip = () => {
    complete = false;
    return undefined;
  };
  const loose = { relax_quotes: true, skip_records_with_error: true, on_skip: onSkip };
  return { records: records(text, { delimiter, ...loose }), complete };
}

function records(text: string, options: Options): ParsedCsv['records'] {
  const all = { ...options, info: true, record_delimiter: '\n', relax_column_count: true } as const;
  // The typings of the package do not follow `info`.
  const parsed = parse(text, all) as unknown as { info: { lines: number }; record: string[] }[];
  return parsed.map(({ info, record }) => ({ cells: record, lastLine: info.lines }));
}

import type { EncoderVectors, ReportInput } from '../../analysis/index.ts';
import { groupReports, questions, solidityOf, synthesise } from '../../analysis/index.ts';
import type { ReportRow } from '../../bot/imports/read-report-rows.ts';
import type { EncoderSettings } from '../config.ts';
import { askEncoder } from './analysis/ask-encoder.ts';
import { correctionsOf } from './analysis/corrections-of.ts';
import { readCorrections } from './analysis/read-corrections.ts';
import { readVectors } from './analysis/read-vectors.ts';
import { analysisRows } from './analysis-rows.ts';
import { CliError } from './cli-error.ts';
import { parseChoice, parseCount, parseSeed } from './parse-option.ts';
import { readInput } from './read-input.ts';
import type { Analysis } from './render/analysis.ts';
import { renderHtml } from './render/render-html.ts';
import { renderJson } from './render/render-json.ts';
import { renderText } from './render/render-text.ts';
import { rowsOfTheme } from './rows-of-theme.ts';
import type { Terminal } from './terminal.ts';

const RENDERERS = { text: renderText, json: renderJson, html: renderHtml } as const;
export const ANALYSE_FORMATS = ['json', 'text', 'html'] as const;

export interface AnalyseOptions {
  readonly theme?: string;
  readonly subjects?: string;
  readonly keepAll?: boolean;
  readonly seed?: string;
  readonly format?: string;
  readonly corrections?: string;
  readonly vectors?: string;
  readonly encoder?: string;
  readonly questions?: string;
}

/**
 * `terrain analyse`: the subjects and the synthesis of a file's reports, on the standard output.
 * @param settings how the encoder of `--encoder` is spoken to
 */
export async function analyse(
  path: string,
  options: AnalyseOptions,
  settings: EncoderSettings | null,
  terminal: Terminal,
): Promise<void> {
  const { errors } = terminal.words;
  const format = parseChoice('--format', options.format ?? 'json', ANALYSE_FORMATS, errors);
  const subjects = parseCount('--subjects', options.subjects, errors);
  const seed = parseSeed('--seed', options.seed ?? '1', errors);
  const limit = parseCount('--questions', options.questions, errors);
  if (limit !== null && format !== 'json') throw new CliError(errors.jsonOnly('--questions'));
  if (options.vectors !== undefined && options.encoder !== undefined)
    throw new CliError(errors.notTogether('--vectors', '--encoder'));
  const input = await readInput(path, terminal);
  const all = analysisRows(input, terminal);
  const { theme, rows } = rowsOfTheme(all, options.theme, errors);
  const known = new Set(all.map(({ id }) => id));
  const corrections =
    options.corrections === undefined ? [] : await readCorrections(options.corrections, known, terminal);
  const vectors = await vectorsOf(options, settings, all, rows, terminal);
  const reports = rows.map(reportInput);
  const keepAll = options.keepAll ?? false;
  const decided = correctionsOf(rows, corrections);
  const grouping = groupReports(reports, {
    ...{ subjects, seed, keepAll, onProgress: terminal.progress, corrections: decided },
    ...(vectors === null ? {} : { vectors }),
  });
  const analysis: Analysis = {
    ...{ theme, rows, grouping, synthesis: synthesise(reports, grouping) },
    solidity: format === 'text' ? {} : solidityOf(grouping, { corrections: decided }),
    questions: limit === null ? null : questions(grouping, { limit }),
  };
  terminal.print(RENDERERS[format](analysis, terminal));
}

async function vectorsOf(
  options: AnalyseOptions,
  settings: EncoderSettings | null,
  all: readonly ReportRow[],
  wanted: readonly ReportRow[],
  terminal: Terminal,
): Promise<EncoderVectors | null> {
  if (options.vectors !== undefined) return readVectors(options.vectors, all, wanted, terminal);
  if (options.encoder === undefined || settings === null) return null;
  return askEncoder(options.encoder, settings, wanted, terminal.words.errors);
}

function reportInput({ line: _line, theme: _theme, at: _at, ...report }: ReportRow): ReportInput {
  return report;
}

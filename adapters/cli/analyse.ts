import type { ReportInput } from '../../analysis/index.ts';
import { groupReports, synthesise } from '../../analysis/index.ts';
import type { ReportRow } from '../../bot/imports/read-report-rows.ts';
import { analysisRows } from './analysis-rows.ts';
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
}

/** `terrain analyse`: the subjects and the synthesis of a file's reports, on the standard output. */
export async function analyse(path: string, options: AnalyseOptions, terminal: Terminal): Promise<void> {
  const { errors } = terminal.words;
  const format = parseChoice('--format', options.format ?? 'json', ANALYSE_FORMATS, errors);
  const subjects = parseCount('--subjects', options.subjects, errors);
  const seed = parseSeed('--seed', options.seed ?? '1', errors);
  const input = await readInput(path, terminal);
  const { theme, rows } = rowsOfTheme(analysisRows(input, terminal), options.theme, errors);
  const reports = rows.map(reportInput);
  const keepAll = options.keepAll ?? false;
  const grouping = groupReports(reports, { subjects, seed, keepAll, onProgress: terminal.progress });
  const analysis: Analysis = { theme, rows, grouping, synthesis: synthesise(reports, grouping) };
  terminal.print(RENDERERS[format](analysis, terminal));
}

function reportInput({ line: _line, theme: _theme, at: _at, ...report }: ReportRow): ReportInput {
  return report;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EncoderVectors, ReportInput } from '../../analysis/index.ts';
import { encoderText } from '../../bot/encoder-text.ts';
import { SAMPLE_THEMES, sampleTheme } from '../analysis/sample.ts';
import { encoderVectors } from './encoder-vectors.ts';

/** Reports whose subject is known; null for lone ones. */
export interface LabelledSet {
  readonly name: string;
  readonly reports: readonly ReportInput[];
  readonly gold: readonly (string | null)[];
  /** Vectors of the installed encoder, where `makeEncoderVectors` made them. */
  readonly vectors: EncoderVectors | null;
}

const PUBLIC = fileURLToPath(new URL('../corpus/public', import.meta.url));
const MODEL = 'installed encoder';

function vectorsOf(reports: readonly ReportInput[]): EncoderVectors | null {
  const rows = encoderVectors(reports.map(encoderText));
  return rows === null ? null : { model: MODEL, rows };
}

/** The themes of the labelled sample. */
export function sampleSets(): LabelledSet[] {
  return SAMPLE_THEMES.map((theme) => {
    const own = sampleTheme(theme);
    const reports = own.map(({ issue: _, theme: __, ...report }) => report);
    return { name: theme, reports, gold: own.map(({ issue }) => issue), vectors: vectorsOf(reports) };
  });
}

/** The public sets, see their SOURCE.md. */
export function publicSets(): LabelledSet[] {
  return readdirSync(PUBLIC)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => {
      const lines: { id: string; text: string; label: string }[] = readFileSync(join(PUBLIC, file), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      const reports = lines.map(({ id, text }) => ({ id, text }));
      return {
        name: file.replace('.jsonl', ''),
        reports,
        gold: lines.map(({ label }) => label),
        vectors: vectorsOf(reports),
      };
    });
}

/** The reports of a set that have a subject. */
export function withoutLone({ name, reports, gold, vectors }: LabelledSet): LabelledSet {
  const kept = gold.flatMap((label, at) => (label === null ? [] : [at]));
  return {
    name,
    reports: kept.map((at) => reports[at] as ReportInput),
    gold: kept.map((at) => gold[at] as string),
    vectors:
      vectors === null
        ? null
        : { model: vectors.model, rows: kept.map((at) => vectors.rows[at] as Float32Array) },
  };
}

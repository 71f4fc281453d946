import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readNpy } from '../../adapters/files/read-npy.ts';
import type { EncoderVectors, ReportInput } from '../../analysis/index.ts';
import { SAMPLE_THEMES, sampleTheme } from '../analysis/sample.ts';

/** Reports whose subject is known; null for lone ones. */
export interface LabelledSet {
  readonly name: string;
  readonly reports: readonly ReportInput[];
  readonly gold: readonly (string | null)[];
  /** Vectors of an encoder, where they are at hand. */
  readonly vectors: EncoderVectors | null;
}

const PUBLIC = fileURLToPath(new URL('../corpus/public', import.meta.url));
/** Folder of arrays NAME.npy, a row a line of the set of this name ("reports" for the sample). */
const VECTORS = process.env.TERRAIN_BENCH_VECTORS;

function vectorsOf(name: string): readonly Float32Array[] | null {
  const path = join(VECTORS ?? '', `${name}.npy`);
  return VECTORS === undefined || !existsSync(path) ? null : readNpy(readFileSync(path));
}

/** The themes of the labelled sample. */
export function sampleSets(): LabelledSet[] {
  const rows = vectorsOf('reports');
  const all = SAMPLE_THEMES.flatMap(sampleTheme).sort((a, b) =>
    a.id.localeCompare(b.id, 'en', { numeric: true }),
  );
  const places = new Map(all.map(({ id }, at) => [id, at]));
  return SAMPLE_THEMES.map((theme) => {
    const own = sampleTheme(theme);
    return {
      name: theme,
      reports: own.map(({ issue: _, theme: __, ...report }) => report),
      gold: own.map(({ issue }) => issue),
      vectors:
        rows === null
          ? null
          : { model: 'bench', rows: own.map(({ id }) => rows[places.get(id) ?? 0] as Float32Array) },
    };
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
      const name = file.replace('.jsonl', '');
      const rows = vectorsOf(name);
      return {
        name,
        reports: lines.map(({ id, text }) => ({ id, text })),
        gold: lines.map(({ label }) => label),
        vectors: rows === null ? null : { model: 'bench', rows },
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

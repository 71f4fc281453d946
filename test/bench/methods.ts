import { groupReports } from '../../analysis/index.ts';
import { type DenseRows, denseRow, denseRows, unitRows } from '../../analysis/numeric/dense-rows.ts';
import { sparseFeatures } from '../../analysis/numeric/feature-rows.ts';
import type { SparseRows } from '../../analysis/numeric/sparse-rows.ts';
import { denseView } from '../../analysis/similarity/dense-view.ts';
import { latentRows } from '../../analysis/similarity/latent-rows.ts';
import { lexicalModel } from '../../analysis/similarity/lexical-model.ts';
import { lexicalRows } from '../../analysis/similarity/lexical-rows.ts';
import { nearestFeatures } from '../../analysis/similarity/nearest-features.ts';
import { neighbourGraph } from '../../analysis/similarity/neighbour-graph.ts';
import { smooth } from '../../analysis/similarity/smooth.ts';
import { cluster } from '../../analysis/subjects/cluster.ts';
import { contentWords } from '../../analysis/text/content-words.ts';
import type { LabelledSet } from './labelled-sets.ts';
import { nmf } from './nmf.ts';
import { sparseKmeans } from './sparse-kmeans.ts';

/** Groups a set into a number of subjects, or into as many as it finds; a label a report. */
export interface Method {
  readonly name: string;
  readonly needsEncoder: boolean;
  /** False for methods that must be told the number. */
  readonly findsCount: boolean;
  readonly group: (set: LabelledSet, count: number | null, seed: number) => (string | number)[];
}

const KMEANS = { starts: 10, trial: 6, final: 30, sample: 3_000 };

function wordsOf({ reports }: LabelledSet): SparseRows {
  const texts = reports.map(({ text }) => contentWords(text, 'fr'));
  return lexicalRows(lexicalModel(texts, 'fr'), texts);
}

/** The stems alone, as TF-IDF is used by most. */
function stemsOf(set: LabelledSet): SparseRows {
  const texts = set.reports.map(({ text }) => contentWords(text, 'fr'));
  const model = lexicalModel(texts, 'fr');
  const vocabulary = new Map([...model.vocabulary].filter(([name]) => !name.startsWith('#')));
  return lexicalRows({ ...model, vocabulary }, texts);
}

function kmeans(points: DenseRows, count: number, seed: number): number[] {
  unitRows(points);
  return [...cluster(points, count, { ...KMEANS, seed }).labels];
}

function encoderAlone({ vectors }: LabelledSet, count: number, seed: number): number[] {
  const raw = denseRows(vectors?.rows.length ?? 0, vectors?.rows[0]?.length ?? 0);
  vectors?.rows.forEach((vector, row) => {
    denseRow(raw, row).set(vector);
  });
  return kmeans(denseView(raw, true, seed).rows, count, seed);
}

function ours(set: LabelledSet, count: number | null, seed: number, withEncoder: boolean): string[] {
  const { subjects } = groupReports(set.reports, {
    seed,
    subjects: count,
    keepAll: count !== null,
    ...(withEncoder && set.vectors !== null ? { vectors: set.vectors } : {}),
  });
  const places = new Map(
    subjects.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)),
  );
  return set.reports.map(({ id }) => places.get(id) ?? '');
}

/** What is compared, from what anyone could do to what the project does. */
export const METHODS: readonly Method[] = [
  {
    name: 'TF-IDF + k-means',
    needsEncoder: false,
    findsCount: false,
    group: (set, count, seed) => sparseKmeans(stemsOf(set), count ?? 1, seed),
  },
  {
    name: 'LSA + k-means',
    needsEncoder: false,
    findsCount: false,
    group: (set, count, seed) => kmeans(latentRows(sparseFeatures(wordsOf(set)), seed), count ?? 1, seed),
  },
  {
    name: 'NMF',
    needsEncoder: false,
    findsCount: false,
    group: (set, count, seed) => nmf(stemsOf(set), count ?? 1, seed),
  },
  {
    name: 'Terrain, words alone',
    needsEncoder: false,
    findsCount: false,
    group: (set, count, seed) => {
      const features = sparseFeatures(wordsOf(set));
      return kmeans(
        smooth(latentRows(features, seed), neighbourGraph(nearestFeatures(features, 10), [])),
        count ?? 1,
        seed,
      );
    },
  },
  {
    name: 'Terrain',
    needsEncoder: false,
    findsCount: true,
    group: (set, count, seed) => ours(set, count, seed, false),
  },
  {
    name: 'encoder + k-means',
    needsEncoder: true,
    findsCount: false,
    group: (set, count, seed) => encoderAlone(set, count ?? 1, seed),
  },
  {
    name: 'Terrain + encoder',
    needsEncoder: true,
    findsCount: true,
    group: (set, count, seed) => ours(set, count, seed, true),
  },
];

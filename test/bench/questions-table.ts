import type { Grouping } from '../../analysis/index.ts';
import { answerQuestions } from '../simulated-user/answer-questions.ts';
import type { LabelledSet } from './labelled-sets.ts';
import { adjustedRand, vMeasure } from './metrics.ts';
import { table } from './table.ts';

const SHARES = [0, 0.1, 0.25, 0.5, 0.75, 1];
const BATCH = 5;
const BANKCARDS_BATCH = 10;
const MOST_ANSWERS = 200;
/** V that the published figure (950 answers) speaks of. */
const AIM = 0.9;

/** Label of each report, a lone one having its own, and the gold likewise. */
function labelsOf({ reports, gold }: LabelledSet, grouping: Grouping): [gold: string[], found: string[]] {
  const places = new Map(
    grouping.subjects.flatMap(({ id, reports: members }) => members.map((member) => [member, id] as const)),
  );
  return [
    reports.map(({ id }, at) => gold[at] ?? `lone ${id}`),
    reports.map(({ id }) => places.get(id) ?? `lone ${id}`),
  ];
}

function questioningOf(
  set: LabelledSet,
  encoder: boolean,
): Omit<Parameters<typeof answerQuestions>[0], 'batch' | 'lookAt'> {
  return {
    reports: set.reports,
    gold: new Map(set.reports.map(({ id }, at) => [id, set.gold[at] ?? null])),
    vectors: encoder ? set.vectors : null,
  };
}

function agreements(set: LabelledSet, encoder: boolean): number[] {
  const lookAt = SHARES.map((share) => Math.round(share * set.reports.length));
  const looks = answerQuestions({ ...questioningOf(set, encoder), batch: BATCH, lookAt });
  return [...looks].map(({ grouping }) => adjustedRand(...labelsOf(set, grouping)));
}

/** ARI after shares of the reports were answered, a line a set; with the encoder's vectors too where they are. */
export function questionsTable(sets: readonly LabelledSet[]): string {
  const ways = sets.every(({ vectors }) => vectors !== null) ? [false, true] : [false];
  const lines = ways.flatMap((encoder) => {
    const rows = sets.map((set) => agreements(set, encoder));
    const means = SHARES.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length);
    const name = encoder ? 'Terrain + encoder' : 'Terrain';
    return [...rows, means].map((row, at) => [
      name,
      sets[at]?.name ?? 'MEAN',
      ...row.map((value) => value.toFixed(3)),
    ]);
  });
  return table([['method', 'theme', ...SHARES.map((share) => `${100 * share} %`)], ...lines]);
}

/** V, ARI and subjects after answers on bankcards_fr, and with how many V reaches .90. */
export function bankcardsTable(sets: readonly LabelledSet[]): string {
  const set = sets.find(({ name }) => name === 'bankcards_fr') as LabelledSet;
  const lookAt = Array.from({ length: MOST_ANSWERS / BANKCARDS_BATCH + 1 }, (_, at) => at * BANKCARDS_BATCH);
  const looks = answerQuestions({ ...questioningOf(set, false), batch: BANKCARDS_BATCH, lookAt });
  const rows = [...looks].map(({ answers, grouping }) => {
    const labels = labelsOf(set, grouping);
    return { answers, v: vMeasure(...labels), ari: adjustedRand(...labels), found: grouping.subjects.length };
  });
  const reached = rows.find(({ v }) => v >= AIM)?.answers ?? `more than ${MOST_ANSWERS}`;
  const lines = rows.map(({ answers, v, ari, found }) => [answers, v.toFixed(3), ari.toFixed(3), found]);
  return `${table([['answers', 'V', 'ARI', 'subjects'], ...lines])}\n\nV >= ${AIM.toFixed(2)} after ${reached} answers.`;
}

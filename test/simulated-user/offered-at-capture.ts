import {
  indexGrouping,
  nearestSubjects,
  type ReportInput,
  type StoredGrouping,
} from '../../analysis/index.ts';
import { shuffled } from '../analysis/shuffled.ts';

/** A report with its gold subject and, where there is one, its vector by an encoder. */
export interface Captured {
  readonly report: ReportInput;
  readonly gold: string;
  readonly vector: Float32Array | null;
}

/**
 * Hit@5 where it matters: reports come one by one in random order, the earlier ones attached to their gold subject by
 * their authors; the share of those whose subject exists already that find it among the five offered, from the text
 * alone.
 * @param nameOf the name that people gave to a gold subject; '' for none
 */
export function offeredAtCapture(
  captured: readonly Captured[],
  seed: number,
  nameOf: (gold: string) => string,
): number {
  const order = shuffled(captured, seed);
  let hits = 0;
  let asked = 0;
  order.forEach(({ report, gold, vector }, at) => {
    const seen = order.slice(0, at);
    if (!seen.some((earlier) => earlier.gold === gold)) return;
    asked++;
    const rows = seen.flatMap((earlier) => earlier.vector ?? []);
    const vectors = vector === null ? null : { model: 'simulated', rows };
    const grouping = indexGrouping(
      seen.map((earlier) => earlier.report),
      attached(seen, nameOf),
      vectors,
    );
    if (nearestSubjects(grouping, report.text, { vector }).some(({ subject }) => subject === gold)) hits++;
  });
  return hits / Math.max(1, asked);
}

function attached(captured: readonly Captured[], nameOf: (gold: string) => string): StoredGrouping {
  const subjects = [...new Set(captured.map(({ gold }) => gold))];
  return {
    settings: { subjects: null, keepAll: false, seed: 1, language: 'fr' },
    corpusHash: '',
    subjects: subjects.map((gold) => {
      const ids = captured.filter((one) => one.gold === gold).map(({ report }) => report.id);
      return {
        id: gold,
        title: nameOf(gold),
        named: nameOf(gold) !== '',
        terms: [],
        reports: ids,
        representative: ids[0] ?? '',
      };
    }),
    isolated: [],
    conflicts: [],
    settled: [],
    names: [],
    nextSubject: 1,
  };
}

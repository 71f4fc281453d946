import {
  type Correction,
  type EncoderVectors,
  type Grouping,
  groupReports,
  questions,
  type ReportInput,
  storeGrouping,
} from '../../analysis/index.ts';
import { type Gold, GoldUser } from './gold-user.ts';

export interface Questioning {
  readonly reports: readonly ReportInput[];
  readonly gold: Gold;
  readonly vectors: EncoderVectors | null;
  /** Questions answered before the theme is grouped anew. */
  readonly batch: number;
  /** Numbers of answers at which the grouping is looked at, in increasing order; 0 is the first grouping. */
  readonly lookAt: readonly number[];
}

/** The grouping after so many answers. */
export interface Look {
  readonly answers: number;
  readonly grouping: Grouping;
}

/**
 * A person answers the engine's questions batch by batch, each batch followed by a new run with all corrections and the
 * grouping before. Yields the grouping at each number of answers asked for, until the engine asks no more.
 */
export function* answerQuestions({ reports, gold, vectors, batch, lookAt }: Questioning): Generator<Look> {
  const user = new GoldUser(gold);
  const corrections: Correction[] = [];
  const options = vectors === null ? {} : { vectors };
  let grouping = groupReports(reports, options);
  for (const next of lookAt) {
    while (corrections.length < next) {
      const asked = questions(grouping, { limit: Math.min(batch, next - corrections.length) });
      if (asked.length === 0) return;
      for (const question of asked) corrections.push(user.answer(question, grouping));
      grouping = groupReports(reports, { ...options, corrections, previous: storeGrouping(grouping) });
    }
    yield { answers: corrections.length, grouping };
  }
}

import { sampledRows } from '../numeric/sampled-rows.ts';
import { decide } from '../subjects/decisions.ts';
import { groupSpace, lookAround, titlesIn } from '../subjects/group-space.ts';
import { subjectNames } from '../subjects/subject-names.ts';
import type { Correction, Grouping, Solidity } from '../types.ts';
import { foundAgain } from './found-again.ts';
import { resample } from './resample.ts';

export interface SolidityOptions {
  /** Those that the grouping was made with: they hold in the regroupings too. */
  readonly corrections?: readonly Correction[];
  /** Called now and then with the share of the work done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** In a smaller theme one report in ten is none; in a larger one a subject does not hang on a few reports. */
const SMALLEST_THEME = 10;
const LARGEST_THEME = 2_000;
const LEFT_OUT = 0.1;
const MOST_REGROUPINGS = 100;
const FEWEST_REGROUPINGS = 10;
/** Beyond so many reports in all there are fewer regroupings, so that it takes seconds whatever the theme. */
const MOST_REPORTS_REGROUPED = 20_000;
/** Twice the neighbours that grouping reads: with a tenth of the reports left out there are nearly always enough. */
const SPARE_NEIGHBOURS = 2;

/**
 * Measures how solid each subject is: groups the theme again 100 times, each time without another tenth of its reports,
 * and counts how often the subject is found (Hennig 2007). A subject is looked for where two of its reports are left.
 * Themes above 200 reports are regrouped less often, down to 10 times; those below 10 or above 2,000 not at all.
 *
 * The space of the theme is worked out once, and each regrouping looks for as many subjects as were found: choosing the
 * number anew each time costs eight times more.
 */
export function solidityOf(grouping: Grouping, options: SolidityOptions = {}): Solidity {
  const { space } = grouping.index;
  const rows = space.ids.length;
  if (rows < SMALLEST_THEME || rows > LARGEST_THEME || grouping.subjects.length === 0) return {};
  const corrections = options.corrections ?? [];
  const settings = { ...grouping.settings, subjects: grouping.subjects.length };
  const spoken = subjectNames(corrections, grouping);
  const names = titlesIn(space, decide(corrections, new Set(space.ids), spoken).titles);
  const around = lookAround(space, settings.seed, SPARE_NEIGHBOURS);
  const counts = new Counts(grouping);
  const regroupings = regroupingsOf(rows);
  for (let turn = 1; turn <= regroupings; turn++) {
    const kept = sampledRows(rows, rows - Math.round(LEFT_OUT * rows), settings.seed + turn);
    const part = resample(space, around, kept);
    const { ties } = decide(corrections, new Set(part.space.ids), spoken);
    const { placed } = groupSpace({ ...part, ties, names, settings, previous: null });
    counts.add(kept, placed.labels);
    options.onProgress?.(turn / regroupings);
  }
  return counts.shares();
}

function regroupingsOf(rows: number): number {
  const affordable = Math.floor(MOST_REPORTS_REGROUPED / rows);
  return Math.max(FEWEST_REGROUPINGS, Math.min(MOST_REGROUPINGS, affordable));
}

/** How often each subject was looked for and found. */
class Counts {
  readonly #ids: readonly string[];
  /** Rows of each subject. */
  readonly #members: readonly (readonly number[])[];
  readonly #looked: number[];
  readonly #found: number[];

  constructor({ subjects, index }: Grouping) {
    const rows = new Map(index.space.ids.map((id, row) => [id, row]));
    this.#ids = subjects.map(({ id }) => id);
    this.#members = subjects.map(({ reports }) => reports.flatMap((id) => rows.get(id) ?? []));
    this.#looked = subjects.map(() => 0);
    this.#found = subjects.map(() => 0);
  }

  /** Takes in a regrouping: the label of each row that was kept. */
  add(kept: Int32Array, labels: Int32Array): void {
    const labelOf = new Map<number, number>();
    const sizes = new Map<number, number>();
    kept.forEach((row, at) => {
      const label = labels[at] as number;
      labelOf.set(row, label);
      sizes.set(label, (sizes.get(label) ?? 0) + 1);
    });
    this.#members.forEach((members, at) => {
      const left = members.flatMap((row) => labelOf.get(row) ?? []);
      if (left.length < Math.min(2, members.length)) return;
      this.#looked[at] = (this.#looked[at] as number) + 1;
      if (foundAgain(left, sizes)) this.#found[at] = (this.#found[at] as number) + 1;
    });
  }

  shares(): Solidity {
    const entries = this.#ids.flatMap((id, at) => {
      const looked = this.#looked[at] as number;
      return looked === 0 ? [] : [[id, (this.#found[at] as number) / looked] as const];
    });
    return Object.fromEntries(entries);
  }
}

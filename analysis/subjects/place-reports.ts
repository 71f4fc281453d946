import type { FeatureRows } from '../numeric/feature-rows.ts';
import { ALONE, followAnswers } from './follow-answers.ts';
import type { ReportTies } from './report-ties.ts';

export interface Placing {
  readonly ids: readonly string[];
  /** Cluster of each report. */
  readonly labels: Int32Array;
  readonly features: FeatureRows;
  /** Titles that people gave, as rows of the same space, each with the id of its subject. */
  readonly names: { readonly rows: FeatureRows; readonly subjects: readonly string[] };
  readonly seed: number;
  readonly ties: ReportTies;
  readonly lone: readonly boolean[];
  readonly keepAll: boolean;
  /** Clusters that are already known as subjects of an earlier grouping. */
  readonly identities: ReadonlyMap<number, string>;
  /** How well a report suits a cluster. */
  readonly affinity: (row: number, label: number) => number;
}

/** Where each report ends, and the subject that people or the past gave to a label. */
export interface Placed {
  readonly labels: Int32Array;
  readonly identities: Map<number, string>;
}

/**
 * Brings clusters and people's decisions together, in this order: reports like corrected ones follow them, placed
 * reports go to their subject, tied ones go together, parted ones part, lone signals leave. Decisions are never
 * given up: when no label suits them they get a new one.
 */
export function placeReports(placing: Placing): Placed {
  const board = new Board(placing);
  board.followCorrections();
  board.placeBundles();
  board.partPairs();
  board.leaveAlone();
  return { labels: board.labels, identities: board.identities };
}

class Board {
  readonly labels: Int32Array;
  readonly identities: Map<number, string>;
  readonly #placing: Placing;
  readonly #rows: ReadonlyMap<string, number>;
  readonly #bundles: readonly (readonly number[])[];
  readonly #held: ReadonlySet<number>;
  /** Reports that look like lone signals and yet follow an answer. */
  readonly #joined = new Set<number>();
  #nextLabel: number;

  constructor(placing: Placing) {
    this.#placing = placing;
    this.labels = placing.labels.slice();
    this.identities = new Map(placing.identities);
    this.#rows = new Map(placing.ids.map((id, row) => [id, row]));
    this.#bundles = placing.ties.held().map((bundle) => bundle.map((id) => this.#rows.get(id) as number));
    this.#held = new Set(this.#bundles.flat());
    this.#nextLabel = this.labels.reduce((most, label) => Math.max(most, label), -1) + 1;
    placing.ids.forEach((id, row) => {
      if (placing.ties.isAlone(id)) this.labels[row] = ALONE;
    });
  }

  followCorrections(): void {
    const { ids, ties, lone, keepAll, names } = this.#placing;
    const answered = new Map<number, number>();
    for (const bundle of this.#bundles) {
      const label = this.#labelOfBundle(bundle);
      for (const row of bundle) answered.set(row, label);
    }
    ids.forEach((id, row) => {
      if (ties.isAlone(id)) answered.set(row, ALONE);
    });
    if (answered.size === 0) return;
    const labelOf = new Map([...this.identities].map(([label, subject]) => [subject, label]));
    const followed = followAnswers({
      features: this.#placing.features,
      labels: this.#placing.labels.map((label, row) => (lone[row] && !keepAll ? ALONE : label)),
      answered,
      names: names.rows,
      named: names.subjects.map((subject) => labelOf.get(subject) ?? ALONE),
      seed: this.#placing.seed,
    });
    followed.forEach((label, row) => {
      if (this.#held.has(row) || label === ALONE) return;
      if (lone[row]) this.#joined.add(row);
      this.labels[row] = label;
    });
  }

  placeBundles(): void {
    for (const bundle of this.#bundles) {
      const label = this.#labelOfBundle(bundle);
      for (const row of bundle) this.labels[row] = label;
    }
  }

  /** Parted reports are placed one after the other, those that a person placed first, each away from those before. */
  partPairs(): void {
    const pairs = this.#placing.ties
      .apart()
      .map(([a, b]) => [this.#rows.get(a) as number, this.#rows.get(b) as number] as const);
    const rivals = new Map<number, number[]>();
    for (const [a, b] of pairs) {
      rivals.set(a, [...(rivals.get(a) ?? []), b]);
      rivals.set(b, [...(rivals.get(b) ?? []), a]);
    }
    const placed = new Set<number>();
    for (const unit of this.#unitsToPart(rivals)) {
      const taken = new Set<number>();
      for (const rival of unit.flatMap((row) => rivals.get(row) ?? [])) {
        if (placed.has(rival)) taken.add(this.labels[rival] as number);
      }
      const label = this.#freeLabel(unit, taken);
      for (const row of unit) {
        this.labels[row] = label;
        placed.add(row);
      }
    }
  }

  leaveAlone(): void {
    const { lone, keepAll } = this.#placing;
    if (keepAll) return;
    lone.forEach((isLone, row) => {
      if (isLone && !this.#held.has(row) && !this.#joined.has(row)) this.labels[row] = ALONE;
    });
    const sizes = new Map<number, number>();
    for (const label of this.labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
    this.labels.forEach((label, row) => {
      if (sizes.get(label) === 1 && !this.#held.has(row)) this.labels[row] = ALONE;
    });
  }

  /** The label of the subject in which a person placed the bundle, or the one most of its reports have. */
  #labelOfBundle(bundle: readonly number[]): number {
    const subject = this.#placing.ties.subjectOf(this.#placing.ids[bundle[0] as number] as string);
    if (subject === null) return mostFrequent(bundle.map((row) => this.labels[row] as number));
    for (const [label, id] of this.identities) if (id === subject) return label;
    const label = this.#newLabel();
    this.identities.set(label, subject);
    return label;
  }

  #unitsToPart(rivals: ReadonlyMap<number, readonly number[]>): number[][] {
    const inBundle = new Set(this.#bundles.flat());
    const singles = [...rivals.keys()].filter((row) => !inBundle.has(row)).map((row) => [row]);
    const bundles = this.#bundles
      .filter((bundle) => bundle.some((row) => rivals.has(row)))
      .map((bundle) => [...bundle]);
    const { ties, ids } = this.#placing;
    const rank = (unit: readonly number[]): number => {
      const id = ids[unit[0] as number] as string;
      if (ties.isAlone(id) || ties.subjectOf(id) !== null) return 0;
      return unit.length > 1 ? 1 : 2;
    };
    return [...bundles, ...singles].sort((a, b) => rank(a) - rank(b) || (a[0] as number) - (b[0] as number));
  }

  /** The unit's own label when no rival is there, else the label that suits it best, else a new one. */
  #freeLabel(unit: readonly number[], taken: ReadonlySet<number>): number {
    const own = this.labels[unit[0] as number] as number;
    if (own === ALONE || !taken.has(own)) return own;
    const free = [...new Set(this.labels)]
      .filter((label) => label >= 0 && !taken.has(label))
      .sort((a, b) => a - b);
    let best = ALONE;
    let highest = 0;
    for (const label of free) {
      const suits = unit.reduce((sum, row) => sum + this.#placing.affinity(row, label), 0);
      if (suits > highest + 1e-9) {
        highest = suits;
        best = label;
      }
    }
    return best === ALONE ? this.#newLabel() : best;
  }

  #newLabel(): number {
    return this.#nextLabel++;
  }
}

function mostFrequent(labels: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

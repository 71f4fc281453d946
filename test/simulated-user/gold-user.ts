import type { Correction, Grouping, Question } from '../../analysis/index.ts';

/** Gold subject of each report by id; null for a lone signal. */
export type Gold = ReadonlyMap<string, string | null>;

/**
 * A person who knows the right subject of every report, and nothing of the engine: sees the question, the subjects
 * offered and their reports, and answers as a correction.
 *
 * One of those offered is right when it is the subject where this person has put reports of the same gold subject
 * before; or, when none has been put anywhere yet, when nobody has placed a report in it and more than half of its
 * other reports are of that gold subject. Without a right one: the subject used before, else the gold name, which
 * founds one; a lone signal is left alone.
 */
export class GoldUser {
  readonly #gold: Gold;
  /** What this person calls each gold subject: the id that was picked, or the name that was given. */
  readonly #calls = new Map<string, string>();
  readonly #placed = new Map<string, string>();

  constructor(gold: Gold) {
    this.#gold = gold;
  }

  answer({ report, candidates }: Question, grouping: Grouping): Correction {
    const label = this.#gold.get(report) ?? null;
    if (label === null) return { kind: 'alone', reports: [report] };
    const subject =
      this.#calls.get(label) ?? this.#rightOne(label, report, candidates, grouping) ?? nameOf(label);
    this.#calls.set(label, subject);
    this.#placed.set(report, label);
    return { kind: 'subject', subject, reports: [report] };
  }

  /** Of the candidates, the first that holds mostly reports of the gold subject; null when there is none. */
  #rightOne(
    label: string,
    asked: string,
    candidates: Question['candidates'],
    grouping: Grouping,
  ): string | null {
    const taken = new Set(this.#calls.values());
    const settled = new Set(grouping.settled);
    for (const { subject } of candidates) {
      const members = grouping.subjects.find(({ id }) => id === subject)?.reports ?? [];
      const others = members.filter((id) => id !== asked);
      if (taken.has(subject) || others.some((id) => settled.has(id) || this.#placed.has(id))) continue;
      const right = others.filter((id) => this.#gold.get(id) === label).length;
      if (right > others.length / 2) return subject;
    }
    return null;
  }
}

/** A gold label as a person would write it. */
function nameOf(label: string): string {
  return label.replaceAll(/[-_]+/g, ' ').trim();
}

import { byId } from '../numeric/best-first.ts';
import type { Correction } from '../types.ts';

/** Reports that must stay together, and what else is known of them. */
interface Bundle {
  readonly members: string[];
  subject: string | null;
  /** The corrections that made the bundle what it is, the first kept first. */
  readonly reasons: Correction[];
  placedBy: Correction | null;
  isolatedBy: Correction | null;
}

/**
 * Reports tied or kept apart by people. Each method adds one tie, unless it contradicts those already there: then
 * nothing changes and it returns the correction in the way.
 */
export class ReportTies {
  readonly #bundles = new Map<string, Bundle>();
  readonly #apart: { a: string; b: string; correction: Correction }[] = [];

  /** The report goes to this subject. */
  place(id: string, subject: string, correction: Correction): Correction | null {
    const bundle = this.#bundle(id);
    if (bundle.isolatedBy !== null) return bundle.isolatedBy;
    if (bundle.subject !== null) return bundle.subject === subject ? null : bundle.placedBy;
    const blocker = this.#rivalIn(bundle, subject);
    if (blocker !== null) return blocker;
    bundle.subject = subject;
    bundle.placedBy = correction;
    bundle.reasons.push(correction);
    return null;
  }

  /** The report is a lone signal. */
  isolate(id: string, correction: Correction): Correction | null {
    const bundle = this.#bundle(id);
    if (bundle.isolatedBy !== null) return null;
    if (bundle.placedBy !== null) return bundle.placedBy;
    if (bundle.members.length > 1) return bundle.reasons.find((reason) => concerns(reason, id)) ?? null;
    bundle.isolatedBy = correction;
    return null;
  }

  /** The two reports share a subject. */
  join(a: string, b: string, correction: Correction): Correction | null {
    const left = this.#bundle(a);
    const right = this.#bundle(b);
    if (left === right) return null;
    const blocker = this.#betweenBundles(left, right);
    if (blocker !== null) return blocker;
    left.members.push(...right.members);
    left.reasons.push(...right.reasons, correction);
    left.subject ??= right.subject;
    left.placedBy ??= right.placedBy;
    for (const id of right.members) this.#bundles.set(id, left);
    return null;
  }

  /** The two reports do not share a subject. */
  part(a: string, b: string, correction: Correction): Correction | null {
    const left = this.#bundle(a);
    const right = this.#bundle(b);
    if (left === right)
      return left.reasons.find((reason) => concerns(reason, a) || concerns(reason, b)) ?? null;
    if (left.subject !== null && left.subject === right.subject) return left.placedBy;
    this.#apart.push({ a, b, correction });
    return null;
  }

  subjectOf(id: string): string | null {
    return this.#bundles.get(id)?.subject ?? null;
  }

  isAlone(id: string): boolean {
    return (this.#bundles.get(id)?.isolatedBy ?? null) !== null;
  }

  /** Bundles of two reports or more, and those placed in a subject: ids in canonical order. */
  held(): readonly (readonly string[])[] {
    const bundles = [...new Set(this.#bundles.values())];
    return bundles
      .filter((bundle) => bundle.members.length > 1 || bundle.subject !== null)
      .map((bundle) => [...bundle.members].sort(byId))
      .sort((a, b) => byId(a[0] ?? '', b[0] ?? ''));
  }

  /** Pairs that must not share a subject. */
  apart(): readonly (readonly [string, string])[] {
    return this.#apart.map(({ a, b }) => (a < b ? ([a, b] as const) : ([b, a] as const)));
  }

  /** Ids whose place a person decided, in canonical order. */
  settled(): string[] {
    const alone = [...this.#bundles].filter(([, bundle]) => bundle.isolatedBy !== null).map(([id]) => id);
    return [...new Set([...this.held().flat(), ...alone])].sort(byId);
  }

  #bundle(id: string): Bundle {
    let bundle = this.#bundles.get(id);
    if (bundle === undefined) {
      bundle = { members: [id], subject: null, reasons: [], placedBy: null, isolatedBy: null };
      this.#bundles.set(id, bundle);
    }
    return bundle;
  }

  /** The correction that keeps a bundle out of a subject because of a report already there. */
  #rivalIn(bundle: Bundle, subject: string): Correction | null {
    for (const { a, b, correction } of this.#apart) {
      const left = this.#bundle(a);
      const right = this.#bundle(b);
      const other = left === bundle ? right : right === bundle ? left : null;
      if (other?.subject === subject) return correction;
    }
    return null;
  }

  #betweenBundles(left: Bundle, right: Bundle): Correction | null {
    const alone = left.isolatedBy ?? right.isolatedBy;
    if (alone !== null) return alone;
    if (left.subject !== null && right.subject !== null && left.subject !== right.subject)
      return left.placedBy;
    for (const { a, b, correction } of this.#apart) {
      const ends = new Set([this.#bundle(a), this.#bundle(b)]);
      if (ends.has(left) && ends.has(right)) return correction;
    }
    const subject = left.subject ?? right.subject;
    if (subject === null) return null;
    return this.#rivalIn(left.subject === null ? left : right, subject);
  }
}

function concerns(correction: Correction, id: string): boolean {
  return correction.kind !== 'rename' && correction.reports.includes(id);
}

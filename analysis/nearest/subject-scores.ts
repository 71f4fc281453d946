import { rounded } from '../numeric/best-first.ts';
import { cosines, type Query } from '../similarity/grouping-index.ts';
import type { Grouping } from '../types.ts';

/** How near a text is to a subject. */
export interface SubjectScore {
  /** Place of the subject in `Grouping.subjects`. */
  readonly at: number;
  /** From 0 (nothing in common) to 1 (the same words). */
  readonly score: number;
  /** Rows of the members that decided, best first. */
  readonly rows: readonly number[];
}

/** Members that decide: measured, the mean of the two nearest is within .02 of a ridge regression on all members. */
const DECIDING_MEMBERS = 2;

/**
 * Scores every subject for a text: mean cosine of its two nearest members, the title being one more member; best
 * first, the larger subject among equals.
 * @param self row that must not count as its own neighbour, or -1
 */
export function subjectScores(grouping: Grouping, query: Query, self: number): SubjectScore[] {
  const { space, titles, titleLengths } = grouping.index;
  const similarities = cosines(space.rows, space.lengths, space.mean, query);
  const named = cosines(titles, titleLengths, space.mean, query);
  const nearest: { row: number; similarity: number }[][] = grouping.subjects.map((_, at) => [
    { row: -1, similarity: named[at] ?? 0 },
  ]);
  grouping.index.subjectOf.forEach((at, row) => {
    if (at < 0 || row === self) return;
    keep(nearest[at] ?? [], { row, similarity: similarities[row] as number });
  });
  return nearest
    .map((members, at) => {
      const sum = members.reduce((total, { similarity }) => total + similarity, 0);
      const rows = members.filter(({ row }) => row >= 0).map(({ row }) => row);
      return { at, score: Math.min(1, Math.max(0, rounded(sum / DECIDING_MEMBERS))), rows };
    })
    .sort((a, b) => b.score - a.score || a.at - b.at);
}

/** Inserts a member into the short list of the nearest. */
function keep(
  nearest: { row: number; similarity: number }[],
  member: { row: number; similarity: number },
): void {
  if (nearest.length === DECIDING_MEMBERS && member.similarity <= (nearest.at(-1)?.similarity ?? 0)) return;
  const place = nearest.findIndex(({ similarity }) => similarity < member.similarity);
  nearest.splice(place < 0 ? nearest.length : place, 0, member);
  nearest.length = Math.min(nearest.length, DECIDING_MEMBERS);
}

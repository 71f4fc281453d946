import { rounded } from '../numeric/best-first.ts';
import type { Beliefs } from './beliefs.ts';

/**
 * The reports whose answer would teach most about all that are open, one after the other, each given that those before
 * it will be answered: the greatest fall of variance over the open reports (active learning of Cohn, Ghahramani and
 * Jordan 1996), where a report counts by the square of its doubt, as asked and as learned about. So the first questions
 * stand for many reports, and the later ones are those that remain uncertain.
 * @param open rows of `beliefs` that may be asked, in canonical order, which decides among equals
 */
export function mostTelling(beliefs: Beliefs, open: readonly number[], limit: number): number[] {
  const weights = new Float64Array(beliefs.size);
  for (const row of open) weights[row] = beliefs.doubt(row) ** 2;
  const doubts = weights.slice();
  const left = new Set(open);
  const chosen: number[] = [];
  while (chosen.length < limit && left.size > 0) {
    let best = -1;
    let highest = Number.NEGATIVE_INFINITY;
    for (const row of left) {
      const worth = rounded((doubts[row] as number) * beliefs.gain(row, weights));
      if (worth <= highest) continue;
      highest = worth;
      best = row;
    }
    chosen.push(best);
    left.delete(best);
    weights[best] = 0;
    beliefs.expect(best);
  }
  return chosen;
}

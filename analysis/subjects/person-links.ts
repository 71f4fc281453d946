import type { PersonLink } from '../similarity/neighbour-graph.ts';
import type { ReportTies } from './report-ties.ts';

/** A link asked for by a person weighs as much as a clear neighbour (computed links weigh about 1). */
const ASKED = 2;
/** Links that each tied report gets: enough to hold a bundle together, linear in its size. */
const LINKS_EACH = 3;

/** People's decisions as links of the neighbour graph, so that reports near corrected ones follow them. */
export function personLinks(ties: ReportTies, ids: readonly string[]): PersonLink[] {
  const rows = new Map(ids.map((id, row) => [id, row]));
  const together = new Map<string, number[]>();
  const bundles: number[][] = [];
  for (const bundle of ties.held()) {
    const members = bundle.map((id) => rows.get(id) as number);
    const subject = ties.subjectOf(bundle[0] as string);
    if (subject === null) bundles.push(members);
    else together.set(subject, [...(together.get(subject) ?? []), ...members]);
  }
  const links: PersonLink[] = [];
  for (const members of [...bundles, ...together.values()]) {
    members.forEach((a, at) => {
      for (const b of members.slice(at + 1, at + 1 + LINKS_EACH)) links.push({ a, b, weight: ASKED });
    });
  }
  for (const [a, b] of ties.apart())
    links.push({ a: rows.get(a) as number, b: rows.get(b) as number, weight: 0 });
  return links;
}

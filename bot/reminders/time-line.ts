import type { Participant } from '../domain/participant.ts';
import type { Wording } from '../wording/wording.ts';
import { HOME_ZONE, zoneOf } from '../zone-of.ts';

/** Those who are reached at one instant, together: in Paris, and where they are. */
export function timeLines(
  { reminder: words }: Wording,
  people: readonly Participant[],
  reachedAt: (person: Participant) => Date,
): readonly string[] {
  const counts = new Map<string, { readonly at: Date; readonly zone: string; count: number }>();
  for (const person of people) {
    const zone = zoneOf(person);
    const at = reachedAt(person);
    const key = `${zone} ${at.toISOString()}`;
    counts.set(key, { at, zone, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].map(({ at, zone, count }) => {
    const paris = words.parisTime(words.dateIn(at, HOME_ZONE));
    const there = zone === HOME_ZONE ? '' : words.localTime(zone, words.dateIn(at, zone));
    return `${paris}${there}${words.colon}${words.people(count)}`;
  });
}

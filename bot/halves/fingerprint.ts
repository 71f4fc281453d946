import type { Participant } from '../domain/participant.ts';
import { rankOf } from './seeded-order.ts';

/** Tells whether the students are still those for whom a proposal was made: school, group and all. */
export function fingerprintOf(people: readonly Participant[]): string {
  const lines = people
    .filter(({ role }) => role === 'student')
    .map(({ id, school, group }) => JSON.stringify([id, school, group]))
    .sort();
  return rankOf(lines.join('\n')).toString(36);
}

import type { Edition } from '../domain/edition.ts';
import type { Halves } from '../domain/half-split.ts';
import type { Half, Participant } from '../domain/participant.ts';
import { seededOrder } from './seeded-order.ts';

/** What a student is counted by, from the narrowest to the widest. */
type Levels = readonly ((student: Participant) => string)[];

/**
 * Parts the students in two halves. In each promotion, and in each theme and working group, within a promotion and over
 * all of them, the two halves differ by one student at most. The same students and the same seed give the same halves.
 *
 * Students are paired twice: by promotion (first within a group, then those left over within a theme, then within the
 * promotion) and by group (within a promotion, then over all promotions, then within a theme). A set of pairs and a set
 * of pairs make chains and even rings: going along them, every other student goes to the other half, and no pair is in
 * one half. So each promotion, theme or group holds whole pairs and one student more at most.
 */
export function proposeHalves(
  { groups }: Pick<Edition, 'groups'>,
  people: readonly Participant[],
  seed: number,
): Halves {
  const students = seededOrder(
    people.filter(({ role }) => role === 'student'),
    seed,
  );
  const group = ({ group: id = '' }: Participant) => id;
  const school = ({ school: id = '' }: Participant) => id;
  const theme = (student: Participant) => groups.find(({ id }) => id === student.group)?.theme ?? '';
  const both = (a: typeof group, b: typeof group) => (student: Participant) =>
    JSON.stringify([a(student), b(student)]);
  const everybody = () => '';
  const byPromotion = pairUp(students, [both(school, group), both(school, theme), school, everybody]);
  const byGroup = pairUp(students, [both(school, group), group, theme, everybody]);
  return alternate(students, [byPromotion, byGroup]);
}

/** Who is paired with whom: at each level those of the same name whom no narrower level has paired. */
function pairUp(students: readonly Participant[], levels: Levels): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const nameOf of levels) {
    const waiting = new Map<string, string>();
    for (const student of students.filter(({ id }) => !pairs.has(id))) {
      const name = nameOf(student);
      const other = waiting.get(name);
      if (other === undefined) waiting.set(name, student.id);
      else {
        waiting.delete(name);
        pairs.set(other, student.id).set(student.id, other);
      }
    }
  }
  return pairs;
}

/** Goes along the pairs from each student who has no half yet. */
function alternate(
  students: readonly Participant[],
  pairings: readonly ReadonlyMap<string, string>[],
): Halves {
  const halves = new Map<string, Half>();
  for (const [index, { id }] of students.entries()) {
    const next: [string, Half][] = [[id, index % 2 === 0 ? 'A' : 'B']];
    for (let step = next.pop(); step !== undefined; step = next.pop()) {
      const [student, half] = step;
      if (halves.has(student)) continue;
      halves.set(student, half);
      const others = pairings.flatMap((pairing) => pairing.get(student) ?? []);
      for (const other of others) next.push([other, half === 'A' ? 'B' : 'A']);
    }
  }
  return halves;
}

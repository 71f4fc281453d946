import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSample } from '../../../adapters/sample/load-sample.ts';
import type { Participant } from '../../../bot/domain/participant.ts';
import { fingerprintOf } from '../../../bot/halves/fingerprint.ts';
import { proposeHalves } from '../../../bot/halves/propose-halves.ts';

const GROUPS = ['g1', 'g2', 'g3', 'g4', 'g5'].map((id, index) => ({
  ...{ id, name: id },
  theme: index < 3 ? 'rural' : 'ville',
}));
const themeOf = ({ group }: Participant) => GROUPS.find(({ id }) => id === group)?.theme;

const student = fc.record({
  school: fc.constantFrom('ENA', 'INET', 'EHESP'),
  group: fc.constantFrom('g1', 'g2', 'g3', 'g4', 'g5', undefined),
  role: fc.constantFrom('student' as const, 'student' as const, 'student' as const, 'guest' as const),
});
const people = fc.array(student, { maxLength: 120 }).map((rows) =>
  rows.map(
    ({ school, group, role }, index): Participant => ({
      ...{ id: `p${index}`, edition: 'e', name: `P${index}`, email: `p${index}@exemple.fr`, role, school },
      ...{ contactable: false, locale: 'fr' },
      ...(group === undefined ? {} : { group }),
    }),
  ),
);
const seed = fc.integer({ min: 1, max: 999 });

/** The widest difference between the halves of any set of students of one name. */
function gap(
  all: readonly Participant[],
  halves: ReadonlyMap<string, string>,
  nameOf: (person: Participant) => unknown,
): number {
  const balance = new Map<string, number>();
  for (const person of all.filter(({ role }) => role === 'student')) {
    const name = JSON.stringify(nameOf(person));
    balance.set(name, (balance.get(name) ?? 0) + (halves.get(person.id) === 'A' ? 1 : -1));
  }
  return Math.max(0, ...[...balance.values()].map(Math.abs));
}

describe('a proposed split', () => {
  it('gives every student a half, and nobody else', () =>
    fc.assert(
      fc.property(people, seed, (all, drawn) => {
        const students = all.filter(({ role }) => role === 'student').map(({ id }) => id);
        expect([...proposeHalves({ groups: GROUPS }, all, drawn).keys()].sort()).toEqual(students.sort());
      }),
    ));

  it.each<[string, (person: Participant) => unknown]>([
    ['all students', () => ''],
    ['each promotion', ({ school }) => school],
    ['each working group within a promotion', ({ school, group }) => [school, group]],
    ['each theme within a promotion', (person) => [person.school, themeOf(person)]],
    ['each working group', ({ group }) => group],
    ['each theme', themeOf],
  ])('differs by one at most in %s', (_, nameOf) =>
    fc.assert(
      fc.property(people, seed, (all, drawn) => {
        expect(gap(all, proposeHalves({ groups: GROUPS }, all, drawn), nameOf)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    ),
  );

  it('is the same for the same seed, whatever the order of the list', () =>
    fc.assert(
      fc.property(people, seed, (all, drawn) => {
        const backwards = proposeHalves({ groups: GROUPS }, [...all].reverse(), drawn);
        const forwards = proposeHalves({ groups: GROUPS }, all, drawn);
        expect([...backwards].sort()).toEqual([...forwards].sort());
        expect(fingerprintOf([...all].reverse())).toBe(fingerprintOf(all));
      }),
    ));

  it('is another for another seed, and mixes the sample’s promotions', () => {
    const { edition, participants } = loadSample();
    const drawn = [1, 2, 3].map((each) =>
      [...proposeHalves(edition, participants, each)]
        .filter(([, half]) => half === 'A')
        .map(([id]) => id)
        .sort()
        .join(),
    );
    expect(new Set(drawn).size).toBe(3);
  });
});

describe('the fingerprint of the students', () => {
  it('changes with who they are, not with what else is known of them', () => {
    const { participants } = loadSample();
    const [first, ...others] = participants;
    if (first === undefined) throw new Error('no sample');
    const whole = fingerprintOf(participants);
    expect(fingerprintOf(others)).not.toBe(whole);
    expect(fingerprintOf([{ ...first, group: 'g8' }, ...others])).not.toBe(whole);
    expect(fingerprintOf([{ ...first, half: 'B', locale: 'en' }, ...others])).toBe(whole);
  });
});

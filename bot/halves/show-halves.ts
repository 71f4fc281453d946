import type { CommandRun } from '../command.ts';
import type { Halves } from '../domain/half-split.ts';
import { HALVES, type Participant } from '../domain/participant.ts';
import type { Block } from '../message.ts';

/** The halves that people are in now. */
export function currentHalves(people: readonly Participant[]): Halves {
  return new Map(people.flatMap(({ id, half }) => (half === undefined ? [] : [[id, half] as const])));
}

/** How many are in each half, promotion by promotion and group by group, and who. */
export function halvesBlocks(
  { edition, wording }: CommandRun,
  people: readonly Participant[],
  halves: Halves,
): readonly Block[] {
  const words = wording.halves;
  const students = people.filter(({ role }) => role === 'student');
  const tally = (some: readonly Participant[]) =>
    words.tally(...HALVES.map((half) => some.filter(({ id }) => halves.get(id) === half).length));
  const groups = edition.groups.map(({ id, name }) => ({
    label: name,
    value: tally(students.filter(({ group }) => group === id)),
  }));
  const promotions = edition.schools.flatMap(({ id, promotion }): readonly Block[] => {
    const own = students.filter(({ school }) => school === id);
    if (own.length === 0) return [];
    const lines = HALVES.map((half) => {
      const names = own.filter((student) => halves.get(student.id) === half).map(({ name }) => name);
      return [{ strong: words.half(half) }, ` · ${names.join(', ') || '–'}`];
    });
    return [
      { type: 'heading', text: `${id}, ${promotion} · ${tally(own)}` },
      { type: 'list', ordered: false, items: lines },
    ];
  });
  return [...promotions, { type: 'heading', text: words.byGroup }, { type: 'facts', facts: groups }];
}

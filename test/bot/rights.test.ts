import { describe, expect, it } from 'vitest';
import { allCommands } from '../../bot/commands/index.ts';
import type { Participant, Role } from '../../bot/domain/participant.ts';
import { may, RIGHTS, type Right, requireRight } from '../../bot/rights.ts';

/** The table once more, by hand: a cell that changes must be changed in two places on purpose. */
const EXPECTED: readonly (readonly [Right, Role, boolean])[] = [
  ['read-syntheses', 'student', true],
  ['read-syntheses', 'coordinator', true],
  ['read-syntheses', 'guest', true],
  ['read-reports', 'student', true],
  ['read-reports', 'coordinator', true],
  ['read-reports', 'guest', false],
  ['file-reports', 'student', true],
  ['file-reports', 'coordinator', false],
  ['file-reports', 'guest', false],
  ['correct-groupings', 'student', true],
  ['correct-groupings', 'coordinator', true],
  ['correct-groupings', 'guest', false],
  ['find-colleagues', 'student', true],
  ['find-colleagues', 'coordinator', true],
  ['find-colleagues', 'guest', false],
  ['change-profile', 'student', true],
  ['change-profile', 'coordinator', true],
  ['change-profile', 'guest', true],
  ['manage-edition', 'student', false],
  ['manage-edition', 'coordinator', true],
  ['manage-edition', 'guest', false],
  ['read-calendar', 'student', true],
  ['read-calendar', 'coordinator', true],
  ['read-calendar', 'guest', true],
  ['manage-calendar', 'student', false],
  ['manage-calendar', 'coordinator', true],
  ['manage-calendar', 'guest', false],
  ['read-halves', 'student', true],
  ['read-halves', 'coordinator', true],
  ['read-halves', 'guest', false],
  ['swap-halves', 'student', true],
  ['swap-halves', 'coordinator', false],
  ['swap-halves', 'guest', false],
  ['manage-reminders', 'student', false],
  ['manage-reminders', 'coordinator', true],
  ['manage-reminders', 'guest', false],
  ['answer-reminders', 'student', true],
  ['answer-reminders', 'coordinator', true],
  ['answer-reminders', 'guest', true],
  ['ask-for-help', 'student', true],
  ['ask-for-help', 'coordinator', true],
  ['ask-for-help', 'guest', true],
];

function person(role: Role): Participant {
  const id = `a-${role}`;
  return { id, edition: 'e', name: id, email: `${id}@exemple.fr`, role, contactable: false, locale: 'fr' };
}

describe('the table of rights', () => {
  it('has every cell tested', () => {
    expect(EXPECTED.length).toBe(RIGHTS.length * 3);
  });

  it.each(EXPECTED)('says for %s and %s: %s', (right, role, granted) => {
    expect(may(person(role), right)).toBe(granted);
  });

  it('refuses with a stable code', () => {
    expect(() => requireRight(person('guest'), 'file-reports')).toThrow(
      expect.objectContaining({ code: 'NOT_ALLOWED' }),
    );
  });

  it('is asked by every command', () => {
    expect(allCommands.filter(({ right }) => !RIGHTS.includes(right))).toEqual([]);
  });
});

import type { Edition } from './edition.ts';
import type { Half, Participant, Role } from './participant.ts';

/**
 * Whom something is for. Every list that says something must hold; one that is absent or empty says nothing, so that
 * an empty audience is everybody.
 */
export interface Audience {
  readonly roles?: readonly Role[];
  readonly schools?: readonly string[];
  readonly halves?: readonly Half[];
  /** Themes that one's working group prepares. */
  readonly themes?: readonly string[];
  readonly groups?: readonly string[];
  /** Ids of participants. */
  readonly participants?: readonly string[];
}

export function inAudience(
  { groups }: Pick<Edition, 'groups'>,
  person: Participant,
  audience: Audience,
): boolean {
  const theme = groups.find(({ id }) => id === person.group)?.theme;
  return (
    holds(audience.roles, person.role) &&
    holds(audience.schools, person.school) &&
    holds(audience.halves, person.half) &&
    holds(audience.themes, theme) &&
    holds(audience.groups, person.group) &&
    holds(audience.participants, person.id)
  );
}

function holds(list: readonly string[] | undefined, value: string | undefined): boolean {
  if (list === undefined || list.length === 0) return true;
  return value !== undefined && list.includes(value);
}

import type { AudienceParts } from '../audience-parts.ts';
import { enumerate } from '../typography.ts';

const ROLES = { student: 'the students', coordinator: 'the coordinators', guest: 'the guests' };

const and = (items: readonly string[]) => enumerate(items, 'and');

/** "half A of ENA", "the students, with no report yet". */
export function audiencePhrase(parts: AudienceParts): string {
  const { schools, themes, groups, unreported, unacknowledged } = parts;
  return [
    headOf(parts),
    ...(schools.length === 0 ? [] : [` of ${and(schools)}`]),
    ...themes.map((theme) => `, theme “${theme}”`),
    ...groups.map((group) => `, ${group}`),
    ...(unreported ? [', with no report yet'] : []),
    ...(unacknowledged ? [', with no answer yet'] : []),
  ].join('');
}

function headOf({ people, halves, roles }: AudienceParts): string {
  if (people.length > 0) return and(people);
  if (halves.length > 0) return `${halves.length === 1 ? 'half' : 'halves'} ${and(halves)}`;
  return roles.length > 0 ? and(roles.map((role) => ROLES[role])) : 'everybody';
}

import type { AudienceParts } from '../audience-parts.ts';
import { enumerate, NBSP, quoted } from '../typography.ts';

const ROLES = { student: 'les élèves', coordinator: 'la coordination', guest: 'les invités' };

const and = (items: readonly string[]) => enumerate(items, 'et');

/** "la demi-promotion A de l’ENA", "les élèves qui n’ont encore rien signalé". */
export function audiencePhrase(parts: AudienceParts): string {
  const { schools, themes, groups, unreported, unacknowledged } = parts;
  return [
    headOf(parts),
    ...(schools.length === 0 ? [] : [` ${and(schools.map(ofSchool))}`]),
    ...themes.map((theme) => `, thème ${quoted(theme)}`),
    ...groups.map((group) => `, ${group}`),
    ...(unreported ? [', sans fiche encore'] : []),
    ...(unacknowledged ? [', sans réponse encore'] : []),
  ].join('');
}

function headOf({ people, halves, roles, schools, themes, groups }: AudienceParts): string {
  if (people.length > 0) return and(people);
  if (halves.length > 0)
    return `${halves.length === 1 ? 'la demi-promotion' : 'les demi-promotions'}${NBSP}${and(halves)}`;
  if (roles.length > 0) return and(roles.map((role) => ROLES[role]));
  const isSome = schools.length + themes.length + groups.length > 0;
  return isSome ? 'toutes les personnes' : 'tout le monde';
}

function ofSchool(name: string): string {
  return /^[aeiouyàâéèêëîïôöûü]/i.test(name) ? `de l’${name}` : `de ${name}`;
}

import type { School } from '../domain/edition.ts';
import type { Participant } from '../domain/participant.ts';
import { fold } from '../vocabulary.ts';
import { HOME_ZONE, zoneOf } from '../zone-of.ts';

/** Where somebody is, as far as their nights and public holidays go. */
export interface Locality {
  /** IANA name. */
  readonly zone: string;
  /** Whether Good Friday and 26 December are holidays too (ordonnance du 16 août 1892; Code du travail, art. L. 3134-13). */
  readonly alsaceMoselle?: boolean;
}

/** Where what is posted in a channel is read. */
export const HOME: Locality = { zone: HOME_ZONE };

const ALSACE_MOSELLE = new Set([
  ...['alsace', 'alsace moselle', 'collectivite europeenne d alsace', 'bas rhin', 'haut rhin', 'moselle'],
  ...['strasbourg', 'eurometropole de strasbourg', 'mulhouse', 'colmar', 'haguenau', 'selestat', 'saverne'],
  ...['molsheim', 'wissembourg', 'altkirch', 'thann', 'guebwiller', 'metz', 'thionville', 'sarreguemines'],
  ...['forbach', 'sarrebourg', '57', '67', '68'],
]);

/** Where a person is on placement; for who is on none, where their school is. */
export function localityOf(
  person: Pick<Participant, 'placement' | 'school'>,
  { schools }: { readonly schools: readonly School[] },
): Locality {
  const zone = zoneOf(person);
  const school = schools.find(({ id }) => id === person.school);
  const territory = person.placement?.territory ?? school?.territory ?? '';
  return { zone, alsaceMoselle: zone === HOME_ZONE && isAlsaceMoselle(territory) };
}

/** "Strasbourg (Bas-Rhin)" as much as "Bas-Rhin". */
function isAlsaceMoselle(territory: string): boolean {
  const parts = [territory, ...territory.split(/[(),;/]/)];
  return parts.some((part) => ALSACE_MOSELLE.has(fold(part).replace(/[-'’]/g, ' ').trim()));
}

import type { Participant } from './domain/participant.ts';
import { fold } from './vocabulary.ts';
import { ZONE_BY_COUNTRY } from './zones/zone-by-country.ts';
import { ZONE_BY_NAME } from './zones/zone-by-name.ts';

/** IANA name of the zone of the schools, and of every placement whose territory names no other. */
export const HOME_ZONE = 'Europe/Paris';

const ZONES = new Map(
  [...countryNames(), ...Object.entries(ZONE_BY_NAME)].map(([name, zone]) => [key(name), zone]),
);

/** IANA name of the zone in which a person is on placement, by what the territory or the institution names. */
export function zoneOf({ placement }: Pick<Participant, 'placement'>): string {
  if (placement === undefined) return HOME_ZONE;
  return zoneNamed(placement.territory) ?? zoneOfPost(placement.institution) ?? HOME_ZONE;
}

/** "ambassade de France au Sénégal" is where its last words say. */
function zoneOfPost(institution: string): string | undefined {
  const words = key(institution).split(' ');
  if (!['ambassade', 'consulat', 'embassy', 'consulate'].some((post) => words.includes(post)))
    return undefined;
  const ends = words.map((_, index) => words.slice(index).join(' '));
  return ends.map((end) => ZONES.get(end)).find((zone) => zone !== undefined && zone !== HOME_ZONE);
}

/** The zone of a territory, a country or a city. "Rabat (Maroc)" and "Tokyo, Japon" are in the first part that names a zone. */
export function zoneNamed(territory: string): string | undefined {
  const parts = [territory, ...territory.split(/[(),;/]/)];
  return parts.map((part) => ZONES.get(key(part))).find((zone) => zone !== undefined);
}

function* countryNames(): Iterable<readonly [string, string]> {
  for (const locale of ['en', 'fr']) {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    for (const [code, zone] of Object.entries(ZONE_BY_COUNTRY)) yield [names.of(code) ?? code, zone];
  }
}

/** Articles and hyphens forgiven: "La Réunion", "Réunion", "Ile de la Réunion". */
function key(name: string): string {
  return fold(name)
    .replaceAll('-', ' ')
    .replace(/^(?:ile de )?(?:la |le |les |l )?/, '')
    .trim();
}

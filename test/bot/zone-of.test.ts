import { describe, expect, it } from 'vitest';
import { zoneOf } from '../../bot/zone-of.ts';
import { ZONE_BY_COUNTRY } from '../../bot/zones/zone-by-country.ts';
import { ZONE_BY_NAME } from '../../bot/zones/zone-by-name.ts';

const at = (territory: string, institution = 'préfecture') =>
  zoneOf({ placement: { institution, side: 'state', territory } });

describe('the zone of a placement', () => {
  it.each([
    ['La Réunion', 'Indian/Reunion'],
    ['réunion', 'Indian/Reunion'],
    ['Ile de la Reunion', 'Indian/Reunion'],
    ['Guyane', 'America/Cayenne'],
    ['Guyane française', 'America/Cayenne'],
    ['Martinique', 'America/Martinique'],
    ['La Guadeloupe', 'America/Guadeloupe'],
    ['Mayotte', 'Indian/Mayotte'],
    ['Nouvelle-Calédonie', 'Pacific/Noumea'],
    ['Polynésie française', 'Pacific/Tahiti'],
    ['Wallis-et-Futuna', 'Pacific/Wallis'],
    ['Saint-Pierre-et-Miquelon', 'America/Miquelon'],
    ['Saint-Barthélemy', 'America/St_Barthelemy'],
    ['Saint-Martin', 'America/Marigot'],
    ['Sénégal', 'Africa/Dakar'],
    ['Senegal', 'Africa/Dakar'],
    ['Royaume-Uni', 'Europe/London'],
    ['United Kingdom', 'Europe/London'],
    ['États-Unis', 'America/New_York'],
    ['Rabat (Maroc)', 'Africa/Casablanca'],
    ['Tokyo, Japon', 'Asia/Tokyo'],
    ['Viêt Nam', 'Asia/Ho_Chi_Minh'],
    ['Vietnam', 'Asia/Ho_Chi_Minh'],
  ])('of %s is %s', (territory, zone) => expect(at(territory)).toBe(zone));

  it.each(['Lozère', 'Vienne', 'Île-de-France', 'La Courneuve', ''])('of %s is that of Paris', (territory) =>
    expect(at(territory)).toBe('Europe/Paris'),
  );

  it('is that of Paris for who has no placement', () => expect(zoneOf({})).toBe('Europe/Paris'));

  it('is told by an embassy whose territory says nothing', () => {
    expect(at('Étranger', 'ambassade de France au Sénégal')).toBe('Africa/Dakar');
    expect(at('Étranger', 'consulat général de New York')).toBe('America/New_York');
    expect(at('Lozère', 'mairie de Saint-Martin')).toBe('Europe/Paris');
  });

  it.each([...Object.values(ZONE_BY_COUNTRY), ...Object.values(ZONE_BY_NAME)])(
    'is one that exists: %s',
    (zone) => expect(new Intl.DateTimeFormat('fr', { timeZone: zone }).format(0)).toContain('19'),
  );
});

import type { Edition } from '../../../bot/domain/edition.ts';
import type { Participant } from '../../../bot/domain/participant.ts';

/** The edition that the pages are tried on: two schools, four themes. */
export const EDITION: Edition = {
  id: '2026',
  name: 'Session commune 2026',
  status: 'open',
  schools: [
    { id: 'ENA', name: 'École nationale d’administration', promotion: 'Jeanne Barret' },
    { id: 'INET', name: 'Institut national des études territoriales', promotion: 'Émile Guillaumin' },
  ],
  themes: [
    theme(
      'rural',
      'L’accessibilité aux services en zone rurale',
      'Services en zone rurale',
      'services-ruraux',
    ),
    theme('commun', 'Les politiques menées en commun', 'Politiques communes', 'politiques-communes'),
    theme('ville', 'La politique de la ville', 'Politique de la ville', 'politique-de-la-ville'),
    theme('simplification', 'La simplification des démarches', 'Simplification', 'simplification'),
  ],
  groups: [{ id: 'g1', name: 'Groupe 1', theme: 'rural' }],
  calendar: [
    {
      id: 'deontologie',
      title: 'Journée déontologie',
      start: '2026-12-03T09:00:00+01:00',
      end: '2026-12-03T17:30:00+01:00',
      place: 'Strasbourg',
    },
    {
      id: 'parlement',
      title: 'Journée parlementaire',
      start: '2026-12-10T08:30:00+01:00',
      end: '2026-12-11T12:00:00+01:00',
      place: 'Paris, Sénat et Assemblée nationale',
    },
  ],
  createdAt: '2026-09-01T08:00:00.000Z',
};

function theme(id: string, title: string, label: string, channel: string): Edition['themes'][number] {
  return { id, title, label, channel, aliases: [] };
}

function person(id: string, name: string, rest: Partial<Participant> = {}): Participant {
  return {
    id,
    edition: EDITION.id,
    name,
    email: `${id}@exemple.fr`,
    role: 'student',
    contactable: false,
    locale: 'fr',
    ...rest,
  };
}

const lozere = { institution: 'préfecture', side: 'state', territory: 'Lozère' } as const;
const morbihan = { institution: 'communauté de communes', side: 'local', territory: 'Morbihan' } as const;

export const CAMILLE = person('camille', 'Camille Roux', { school: 'INET', placement: lozere, group: 'g1' });
export const MALIK = person('malik', 'Malik Benhaddou', { school: 'ENA', placement: morbihan });
export const JOHN = person('john', 'John Price', { school: 'ENA', locale: 'en' });
export const NADIA = person('nadia', 'Nadia Coste', { role: 'coordinator' });
export const GUEST = person('guest', 'Hélène Ferrand', { role: 'guest' });
export const PEOPLE: readonly Participant[] = [CAMILLE, MALIK, JOHN, NADIA, GUEST];

import type { Edition } from '../../../bot/domain/edition.ts';
import type { Event } from '../../../bot/domain/event.ts';
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
  createdAt: '2026-09-01T08:00:00.000Z',
};

const event = (
  id: string,
  rest: Pick<Event, 'title' | 'start' | 'end' | 'place'> & Partial<Event>,
): Event => ({
  id,
  ...{ edition: EDITION.id, kind: 'other', zone: 'Europe/Paris', audience: {}, speakers: [], documents: [] },
  ...{ attendance: false, status: 'planned', revision: 1, updatedAt: EDITION.createdAt },
  ...rest,
});

/** A date of one day, one of two, one that is over, one that is cancelled; a restitution. */
export const EVENTS: readonly Event[] = [
  event('rentree', {
    title: 'Rentrée',
    start: '2026-09-01T09:00:00+02:00',
    end: '2026-09-01T12:00:00+02:00',
    place: 'Strasbourg',
  }),
  event('deontologie', {
    kind: 'ethics',
    title: 'Journée déontologie',
    start: '2026-12-03T09:00:00+01:00',
    end: '2026-12-03T17:30:00+01:00',
    place: 'Strasbourg',
    access: 'Carte d’identité à présenter.',
    documents: [{ title: 'Programme', url: 'https://exemple.fr/programme.pdf' }],
  }),
  event('parlement', {
    kind: 'parliament',
    title: 'Journée parlementaire',
    start: '2026-12-10T08:30:00+01:00',
    end: '2026-12-11T12:00:00+01:00',
    place: 'Paris, Sénat et Assemblée nationale',
    status: 'cancelled',
  }),
  event('restitution', {
    kind: 'restitution',
    title: 'Restitution : les services en zone rurale',
    start: '2027-02-17T09:30:00+01:00',
    end: '2027-02-17T12:30:00+01:00',
    place: 'Strasbourg',
    link: 'https://visio.exemple.fr/restitution',
    theme: 'rural',
    speakers: [
      { name: 'Agnès Delorme', side: 'state', biography: 'Préfète.', status: 'confirmed' },
      { name: 'Bertrand Calvet', side: 'local', biography: '', status: 'invited' },
    ],
  }),
];

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

import type { Edition } from '../../bot/domain/edition.ts';
import type { Event } from '../../bot/domain/event.ts';
import type { Participant } from '../../bot/domain/participant.ts';

/** A small edition: three schools and two themes, so that nothing counts on two and four. */
export const edition: Edition = {
  id: 'essai',
  name: 'Session d’essai',
  status: 'open',
  schools: [
    { id: 'ENA', name: 'École nationale d’administration', promotion: 'Promotion A' },
    { id: 'INET', name: 'Institut national des études territoriales', promotion: 'Promotion B' },
    { id: 'EHESP', name: 'École des hautes études en santé publique', promotion: 'Promotion C' },
  ],
  themes: [
    {
      id: 'rural',
      title: 'L’accessibilité aux services en zone rurale',
      label: 'Services en zone rurale',
      channel: 'services-ruraux',
      aliases: ['ruralité', 'campagne'],
    },
    {
      id: 'ville',
      title: 'La politique de la ville',
      label: 'Politique de la ville',
      channel: 'ville',
      aliases: ['quartiers'],
    },
  ],
  groups: [{ id: 'g1', name: 'Groupe 1', theme: 'rural' }],
  createdAt: '2026-09-01T08:00:00.000Z',
};

/** An event of it, the day of ethics unless `changes` say otherwise. */
export function eventOf(changes: Partial<Event> = {}): Event {
  return {
    id: 'deontologie',
    edition: edition.id,
    kind: 'ethics',
    title: 'Journée déontologie',
    place: 'Strasbourg',
    start: '2026-12-03T09:00:00+01:00',
    end: '2026-12-03T17:00:00+01:00',
    zone: 'Europe/Paris',
    audience: {},
    ...{ speakers: [], documents: [], attendance: false, status: 'planned', revision: 1 },
    updatedAt: '2026-09-01T08:00:00.000Z',
    ...changes,
  };
}

const lozere = { institution: 'préfecture', side: 'state', territory: 'Lozère' } as const;
const morbihan = { institution: 'communauté de communes', side: 'local', territory: 'Morbihan' } as const;

function person(id: string, rest: Partial<Participant>): Participant {
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)} Martin`;
  return {
    id,
    edition: edition.id,
    name,
    email: `${id}@exemple.fr`,
    role: 'student',
    contactable: false,
    locale: 'fr',
    ...rest,
  };
}

export const camille = person('camille', { school: 'ENA', placement: lozere, group: 'g1' });
export const malik = person('malik', { school: 'INET', placement: morbihan, contactable: true });
export const john = person('john', { school: 'INET', placement: morbihan, locale: 'en' });
export const nadia = person('nadia', { role: 'coordinator' });
export const invite = person('invite', { role: 'guest' });

export const people: readonly Participant[] = [camille, malik, john, nadia, invite];

import type { Edition } from '../../../bot/domain/edition.ts';

/** A small edition, as its file describes it. */
export const EDITION_FILE = {
  id: '2026',
  name: 'Session 2026',
  schools: [
    { id: 'ENA', name: 'École nationale d’administration', promotion: 'Un' },
    { id: 'INET', name: 'Institut national des études territoriales', promotion: 'Deux' },
  ],
  themes: [
    {
      id: 'rural',
      title: 'Les services ruraux',
      label: 'Services ruraux',
      channel: 'rural',
      aliases: ['ruralité'],
    },
    { id: 'ville', title: 'La politique de la ville', label: 'Ville', channel: 'quartiers', aliases: [] },
  ],
  groups: [{ id: 'g1', name: 'Groupe 1', theme: 'rural' }],
  calendar: [
    {
      id: 'deontologie',
      title: 'Déontologie',
      start: '2026-10-08T09:00:00+02:00',
      end: '2026-10-08T17:00:00+02:00',
      place: 'Strasbourg',
    },
  ],
};

export const NOW = '2026-09-01T06:00:00.000Z';

const { calendar: _, ...described } = EDITION_FILE;
export const EDITION: Edition = { ...described, status: 'open', createdAt: NOW };

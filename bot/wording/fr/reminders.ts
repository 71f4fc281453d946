import type { Answer } from '../../domain/acknowledgement.ts';
import type { SendingReason, SendingState } from '../../domain/sending.ts';
import { count, enumerate, NBSP, NNBSP } from '../typography.ts';

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('fr-FR', {
    ...{ timeZone: zone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: 'numeric', minute: '2-digit' },
  });
  FORMATS.set(zone, made);
  return made;
}

/** "mercredi 13 janvier 2027, 9 h 30", as the clocks of the zone show it. */
function dateIn(date: Date, zone: string): string {
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );
  const day = part.day === '1' ? '1er' : part.day;
  return `${part.weekday} ${day}${NBSP}${part.month} ${part.year}, ${part.hour}${NBSP}h${NBSP}${part.minute}`;
}

const people = (n: number) => count(n, 'personne', 'personnes');

const answers: Readonly<Record<Answer, string>> = {
  read: 'Lu',
  coming: 'Je viens',
  'not-coming': 'Je ne viens pas',
};

const states: Readonly<Record<SendingState, string>> = {
  due: 'À envoyer',
  claimed: 'En cours',
  sent: 'Envoyés',
  missed: 'Manqués',
  uncertain: 'Incertains',
  cancelled: 'Annulés',
  unreachable: 'Injoignables',
};

const reasons: Readonly<Record<SendingReason, string>> = {
  'reminder-cancelled': 'le rappel est annulé',
  'event-cancelled': 'le rendez-vous est annulé',
  moved: 'la date a changé',
  'not-concerned': 'ne fait plus partie des destinataires',
  'opted-out': 'ne veut plus être relancé, et ce rappel n’est pas obligatoire',
  answered: 'a déjà répondu',
  'no-account': 'n’a relié aucun compte',
  refused: 'ne reçoit pas de message privé',
  'too-late': 'était trop en retard',
  unresolved: 'est peut-être arrivé, rien ne permet de le savoir',
};

/** What reminders say, and what is said of them. */
export const reminder = {
  answers,
  states,
  reasons,
  people,
  dateIn,
  enumerate: (items: readonly string[]) => enumerate(items, 'et'),
  when: 'Quand',
  parisTime: (date: string) => `${date}, heure de Paris`,
  there: 'Sur place',
  atYours: 'Chez vous',
  place: 'Lieu',
  link: 'Lien',
  access: 'Accès',
  documents: 'Documents',
  speakers: 'Intervenants',
  askRead: 'Dites que vous l’avez lu',
  askAttendance: `Viendrez-vous${NNBSP}?`,
  lessOfThese: 'Ne plus me relancer',
  followUp: (title: string) => `Relance${NBSP}: ${title}`,
  changed: (title: string) => `Changement${NBSP}: ${title}`,
  changedWhy: 'Ce rendez-vous change. Voici ce qui vaut maintenant.',
  before: 'Auparavant',
  cancelled: (title: string) => `Annulé${NBSP}: ${title}`,
  cancelledWhy: (date: string) => `Le rendez-vous du ${date}, heure de Paris, n’aura pas lieu.`,
  notYours: (title: string) => `Ne vous concerne plus${NBSP}: ${title}`,
  notYoursWhy: 'Vous n’êtes plus attendu à ce rendez-vous. Votre propre date figure dans /terrain agenda.',
  alert: (n: number) => `Rappel${NBSP}${n}${NBSP}: des envois à regarder`,
  alertWhy: {
    missed: (n: number) =>
      `${count(n, 'envoi a été manqué', 'envois ont été manqués')}${NBSP}: Terrain était arrêté, ou la messagerie absente, plus longtemps que le délai de rattrapage. Rien n’est parti.`,
    uncertain: (n: number) =>
      `${count(n, 'envoi est incertain', 'envois sont incertains')}${NBSP}: le message est peut-être arrivé, rien ne permet de le savoir. Terrain ne le renvoie pas de lui-même.`,
    unreachable: (n: number) =>
      `${count(n, 'personne n’est pas joignable', 'personnes ne sont pas joignables')} par messagerie.`,
  },
  summary: (n: number) => `Rappel${NBSP}${n}${NBSP}: le point`,
  seeFollowUp: 'Voir le suivi',
  told: 'Prévenues',
  silent: 'Sans réponse',
  nobody: 'personne',
  notReached: 'Ce qui n’est pas arrivé',
  more: (n: number) => `et ${count(n, 'autre', 'autres')}`,
  colon: `${NBSP}: `,
};

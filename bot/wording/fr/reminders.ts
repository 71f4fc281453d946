import type { Answer } from '../../domain/acknowledgement.ts';
import type { SendingReason } from '../../domain/sending.ts';
import type { AudienceParts } from '../audience-parts.ts';
import { count, enumerate, NBSP, NNBSP, quoted } from '../typography.ts';
import { audiencePhrase } from './audience-phrase.ts';

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

/** "mercredi 13 janvier 2027, 9 h 30", or "9 h", as the clocks of the zone show it. */
function dateIn(date: Date, zone: string): string {
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );
  const day = part.day === '1' ? '1er' : part.day;
  return `${part.weekday} ${day}${NBSP}${part.month} ${part.year}, ${hour(`${part.hour}:${part.minute}`)}`;
}

const people = (n: number) => count(n, 'personne', 'personnes');

const answers: Readonly<Record<Answer, string>> = {
  read: 'Lu',
  coming: 'Je viens',
  'not-coming': 'Je ne viens pas',
};

const reasons: Readonly<Record<SendingReason, string>> = {
  'reminder-cancelled': 'le rappel est annulé',
  'event-cancelled': 'le rendez-vous est annulé',
  moved: 'la date a changé',
  'not-concerned': 'ne fait plus partie des destinataires',
  'opted-out': 'ne veut plus être relancé, et ce rappel n’est pas obligatoire',
  answered: 'a déjà répondu',
  'no-account': 'n’a relié aucun compte',
  refused: 'n’accepte pas les messages de Terrain',
  'too-late': 'envoi manqué, il était trop en retard',
  unresolved: 'envoi incertain, il est peut-être arrivé',
  confirmed: 'est arrivé, la coordination l’a dit',
  'sent-again': 'a été renvoyé par la coordination',
};

/** "9 h" or "9 h 30". */
function hour(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${Number(hours)}${NBSP}h${minutes === '00' ? '' : `${NBSP}${minutes}`}`;
}

function daysWords(days: number): string {
  if (days === 0) return 'le jour même';
  if (days === 1) return 'la veille';
  return days % 7 === 0
    ? `${count(days / 7, 'semaine', 'semaines')} avant`
    : `${count(days, 'jour', 'jours')} avant`;
}

const WEEKDAYS: Readonly<Record<string, string>> = {
  ...{ MO: 'lundi', TU: 'mardi', WE: 'mercredi', TH: 'jeudi', FR: 'vendredi', SA: 'samedi', SU: 'dimanche' },
};

function everyWords(rule: string): string {
  const day = WEEKDAYS[/^FREQ=WEEKLY;BYDAY=(\w\w)$/.exec(rule)?.[1] ?? ''];
  if (day !== undefined) return `chaque ${day}`;
  return rule === 'FREQ=DAILY' ? 'chaque jour' : rule;
}

/** "La Réunion" of "Indian/Reunion": the last part of the zone's name, as people read it. */
function cityOf(zone: string): string {
  return CITIES[zone] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

const CITIES: Readonly<Record<string, string>> = {
  ...{ 'Indian/Reunion': 'La Réunion', 'America/Cayenne': 'Cayenne', 'Indian/Mayotte': 'Mayotte' },
};

/** What reminders say, and what is said of them. */
export const reminder = {
  answers,
  reasons,
  people,
  dateIn,
  enumerate: (items: readonly string[]) => enumerate(items, 'et'),
  and: 'et',
  /** Before names. */
  forWhom: 'Pour',
  forAudience: (parts: AudienceParts) => `Pour ${audiencePhrase(parts)}.`,
  when: 'Quand',
  parisTime: (date: string) => `${date}, heure${NBSP}de${NBSP}Paris`,
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
  followUp: (title: string) => `Relance · ${title}`,
  changed: (title: string) => `Changement${NBSP}: ${title}`,
  changedWhy: 'Ce rendez-vous change. Voici ce qui vaut maintenant.',
  before: 'Auparavant',
  cancelled: (title: string) => `Annulé${NBSP}: ${title}`,
  cancelledWhy: (date: string) => `Le rendez-vous du ${date}, heure${NBSP}de${NBSP}Paris, n’aura pas lieu.`,
  notYours: (title: string) => `Ne vous concerne plus${NBSP}: ${title}`,
  notYoursWhy: 'Vous n’êtes plus attendu à ce rendez-vous. Votre propre date figure dans /terrain agenda.',
  halfMoved: (half: string) => `Vous êtes maintenant dans la demi-promotion${NBSP}${half}`,
  halfMovedWhy:
    'Les indications reçues pour l’autre demi-promotion ne valent plus pour vous. Voici les vôtres.',
  noHalfDate: 'La date de votre demi-promotion n’est pas encore connue. Vous serez prévenu.',
  alert: (n: number) => `Rappel${NBSP}${n}${NBSP}: des envois à regarder`,
  alertWhy: {
    missed: (n: number) =>
      `${count(n, 'envoi a été manqué', 'envois ont été manqués')}${NBSP}: Terrain était arrêté, ou la messagerie absente, plus longtemps que le délai de rattrapage. Rien n’est parti.`,
    uncertain: (n: number) =>
      `${count(n, 'envoi est incertain', 'envois sont incertains')}${NBSP}: le message est peut-être arrivé, rien ne permet de le savoir. Terrain ne le renvoie pas de lui-même. Dites dans le suivi s’il est arrivé, ou renvoyez-le.`,
    unreachable: (n: number) =>
      `${count(n, 'personne n’est pas joignable', 'personnes ne sont pas joignables')} par messagerie.`,
  },
  summary: (n: number) => `Rappel${NBSP}${n}${NBSP}: le point`,
  seeFollowUp: 'Voir le suivi',
  told: 'Ont été prévenus',
  silent: 'Sans réponse',
  nobody: 'personne',
  notReached: 'Ce qui n’est pas arrivé, ou peut-être pas',
  more: (n: number) => `et ${count(n, 'autre', 'autres')}`,
  colon: `${NBSP}: `,
  title: 'Rappels',
  none: 'Aucun rappel encore.',
  create: 'Créer un rappel',
  named: (n: number, title: string) => `Rappel${NBSP}${n} · ${title}`,
  which: `Lequel${NNBSP}?`,
  statuses: { draft: 'brouillon', planned: 'programmé', cancelled: 'annulé' },
  whichDate: `Un rappel pour quelle date${NNBSP}?`,
  free: 'Pour aucune date en particulier',
  preview: (n: number, status: string) => `Rappel${NBSP}${n}, ${status}${NBSP}: aperçu`,
  audience: 'Pour qui',
  invited: 'Public de la date',
  recipients: 'Destinataires',
  inEnglish: 'Le liront en anglais',
  noEnglish: (who: string) => `${who}. Sans texte anglais, le message leur parviendra en français.`,
  route: 'Par où',
  whenSent: 'Quand il partira',
  never: `Jamais${NBSP}: ses dates sont passées, ou le rendez-vous est annulé.`,
  localTime: (zone: string, date: string) => ` (${cityOf(zone)}${NBSP}: ${date})`,
  notToBeReached: 'Qui ne le recevra pas, et pourquoi',
  newsTitle: 'Ce qu’apprendront celles et ceux qui étaient déjà prévenus',
  looksLike: 'Ce que liront les destinataires',
  confirm: 'Programmer',
  change: 'Modifier',
  sendNow: 'Envoyer maintenant',
  drop: 'Annuler le rappel',
  keep: 'Revenir',
  confirmed: (n: number) => `Rappel${NBSP}${n} programmé`,
  postpone: 'Reporter le rappel',
  dropQuestion: (n: number) => `Annuler le rappel${NBSP}${n}${NNBSP}? Rien n’en partira plus.`,
  dropped: (n: number) => `Rappel${NBSP}${n} annulé`,
  sendQuestion: (n: number) => `Envoyer le rappel${NBSP}${n} maintenant${NNBSP}?`,
  launched: (n: number) => `Le rappel${NBSP}${n} part`,
  standing: (n: number) => `Suivi du rappel${NBSP}${n}`,
  seePreview: 'Voir l’aperçu',
  askAgain: (n: number) => `Relancer ${people(n)}`,
  askAgainQuestion: (n: number) => `Relancer ${people(n)}${NNBSP}?`,
  askedAgain: (n: number, max: number) => `${count(n, 'relance faite', 'relances faites')}, ${max} au plus.`,
  spared: (names: string) => `Ne seront pas relancées${NBSP}: ${names}.`,
  somebody: 'une personne retirée de la liste',
  channelOf: (chat: string) => `salon ${chat}`,
  givenTo: (chat: string, date: string) => `confié à ${chat}, ${date}`,
  uncertainQuestion: (n: number) =>
    n === 1
      ? `Un envoi incertain${NBSP}: que faire${NNBSP}?`
      : `${n} envois incertains${NBSP}: que faire${NNBSP}?`,
  uncertain: (name: string) => `Envoi incertain${NBSP}: ${name}`,
  uncertainWhy: (given: string) =>
    `Ce message a été ${given}. La réponse n’est pas venue, et Terrain n’a pu ni le retrouver, ni établir qu’il manque.`,
  uncertainChoice:
    'Vérifiez d’abord s’il est arrivé. Si vous l’envoyez de nouveau, il risque d’être reçu deux fois. Votre choix est gardé dans le journal.',
  cannotResend: (name: string, reason: string) =>
    `Vérifiez s’il est arrivé. Il ne peut plus repartir. ${name}${NBSP}: ${reason}.`,
  arrived: 'C’est arrivé',
  resend: 'Envoyer de nouveau',
  resent: (name: string) => `Le message repart${NBSP}: ${name}`,
  hasArrived: (name: string) => `C’est noté, le message est arrivé${NBSP}: ${name}`,
  launchedAgain: (n: number) => `La relance part vers ${people(n)}`,
  answered: (answer: string) => `Réponse enregistrée${NBSP}: ${answer}`,
  answeredWhy: 'La coordination la voit. Elle est gardée à part de vos fiches.',
  takeBack: 'Annuler ma réponse',
  takenBack: 'Réponse annulée',
  quiet: 'Vous ne serez plus relancé',
  quietWhy: 'Seuls les rappels obligatoires vous parviendront encore.',
  notQuiet: 'Vous recevez de nouveau tous les rappels',
  moreOfThese: 'Recevoir de nouveau les rappels',
  each: (rule: string, time: string) => `${everyWords(rule)} à ${hour(time)}`,
  minutesBefore: (n: number) =>
    n % 60 === 0 ? `${count(n / 60, 'heure', 'heures')} avant` : `${count(n, 'minute', 'minutes')} avant`,
  daysBefore: (days: number, time: string) => `${daysWords(days)} à ${hour(time)}`,
};

/** The form of a reminder. */
export const reminderForm = {
  title: 'Rappel',
  submit: 'Voir l’aperçu',
  labels: {
    quand: 'Quand',
    public: 'Pour qui',
    titre: 'Titre',
    texte: 'Texte',
    voie: 'Par où',
    demande: 'Ce qui est demandé',
    obligatoire: 'Obligatoire, même pour qui ne veut plus être relancé',
    rattrapage: 'En cas d’arrêt, l’envoyer encore',
    titre_anglais: 'Titre en anglais',
    texte_anglais: 'Texte en anglais',
  },
  hints: {
    quand: `Une semaine avant à 9${NBSP}h, la veille à 18${NBSP}h${NNBSP}; 03/12/2026 18:00${NNBSP}; chaque lundi à 9${NBSP}h.`,
    public: `Vide${NBSP}: tous. Sinon${NBSP}: élèves, demi-promotion A, école, thème, groupe, nom, sans fiche, sans réponse.`,
    texte: `{titre}, {date}, {fin}, {lieu} et {lien} prennent la valeur du rendez-vous.`,
    texte_anglais: `Pour qui lit Terrain en anglais. Vide${NBSP}: le texte français.`,
  },
  among: (invited: string) =>
    `Parmi le public de la date (${invited}), que vous pouvez restreindre${NBSP}: une école, un thème, un groupe, un nom, sans fiche, sans réponse.`,
  choices: {
    private: 'Message privé',
    channel: 'Dans le salon',
    both: 'Message privé et salon',
    nothing: 'Rien',
    read: 'Dire qu’on l’a lu',
    attendance: 'Dire si l’on vient',
    '60': 'jusqu’à une heure plus tard',
    '360': 'jusqu’à six heures plus tard',
    '1440': 'jusqu’à un jour plus tard',
  } as Readonly<Record<string, string>>,
  weekAndEve: `une semaine avant à 9${NBSP}h, la veille à 18${NBSP}h`,
  everyMonday: `chaque lundi à 9${NBSP}h`,
  students: 'élèves',
  unreported: 'sans fiche',
  silent: 'sans réponse',
  badTime: `Ce moment ne se lit pas${NNBSP}; écrivez par exemple${NBSP}: la veille à 18${NBSP}h.`,
  nobody: (words: string) => `${quoted(words)} ne désigne personne${NNBSP}; corrigez ou retirez ces mots.`,
  noField: (name: string) =>
    `{${name}} n’est pas un champ${NNBSP}; choisissez parmi {titre}, {date}, {fin}, {lieu}, {lien}, ou choisissez un rendez-vous.`,
  missing: 'Écrivez quelques mots.',
};

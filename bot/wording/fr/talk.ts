import type { AccountTie } from '../../domain/account.ts';
import { capital, count, NBSP, NNBSP, quoted } from '../typography.ts';

const DATE_TIME = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
});

/** "mardi 24 novembre, 9 h 05", Paris time. */
function dateTime(date: Date): string {
  const part = Object.fromEntries(DATE_TIME.formatToParts(date).map(({ type, value }) => [type, value]));
  return `${part.weekday} ${part.day}${NBSP}${part.month}, ${part.hour}${NBSP}h${NBSP}${part.minute}`;
}

const reports = (n: number) => count(n, 'fiche', 'fiches');
const places = (n: number) => count(n, 'lieu', 'lieux');

export const common = {
  whichTheme: `Quel thème${NNBSP}?`,
  themes: 'Thèmes',
  quoted,
  reports,
  places,
  people: (n: number) => count(n, 'élève', 'élèves'),
  territories: (n: number) => count(n, 'territoire', 'territoires'),
  subjects: (n: number) => count(n, 'sujet', 'sujets'),
  dateTime,
};

export const kinds = {
  'good-practice': 'Bonne pratique',
  initiative: 'Initiative',
  observation: 'Constat',
  'blocking-point': 'Point de blocage',
  proposal: 'Proposition',
};

/** The word by which a typed line names each kind. */
export const kindWords = {
  'good-practice': 'pratique',
  initiative: 'initiative',
  observation: 'constat',
  'blocking-point': 'blocage',
  proposal: 'proposition',
};

export const kindCounts = {
  'good-practice': (n: number) => count(n, 'bonne pratique', 'bonnes pratiques'),
  initiative: (n: number) => count(n, 'initiative', 'initiatives'),
  observation: (n: number) => count(n, 'constat', 'constats'),
  'blocking-point': (n: number) => count(n, 'point de blocage', 'points de blocage'),
  proposal: (n: number) => count(n, 'proposition', 'propositions'),
};

export const sides = { state: 'État', local: 'Collectivités', other: 'Autre' };

export const roles = { student: 'Élève', coordinator: 'Coordination', guest: 'Personne invitée' };

export const themes = {
  title: (edition: string) => `Les thèmes de ${edition}`,
};

export const profile = {
  title: 'Votre profil',
  changed: 'Votre profil est changé',
  name: 'Nom',
  role: 'Rôle',
  school: 'École',
  placement: 'Stage',
  group: 'Groupe de travail',
  half: 'Demi-promotion',
  contact: 'Joignable',
  contactYes: 'Oui, votre nom et votre adresse sont donnés à qui a vu la même chose',
  contactNo: 'Non',
  contactWhy:
    'Vous décidez si vos collègues qui ont vu la même chose peuvent avoir votre nom et votre adresse. Par défaut, non.',
  allowContact: 'Accepter d’être joignable',
  forbidContact: 'Ne plus être joignable',
  otherLanguage: 'Speak English',
  accounts: 'Comptes reliés',
  account: ({ chat, name, by }: AccountTie) =>
    `${name} (${capital(chat)}${by === 'email' ? ', par votre adresse' : ''})`,
  tieAnother: 'Relier un autre compte',
  untie: ({ chat, name }: AccountTie) => `Détacher ${name} (${capital(chat)})`,
  untied: 'Ce compte n’est plus relié à vous',
};

export const search = {
  title: (words: string) => `Fiches qui parlent de ${quoted(words)}`,
  nothing: (words: string) => `Aucune fiche ne parle de ${quoted(words)}`,
  nothingWhy: 'Essayez avec moins de mots, ou d’autres.',
  firstOf: (n: number) => `Les ${n} premières. Ajoutez un mot pour préciser.`,
};

export const colleagues = {
  title: (subject: string) => `Qui d’autre a vu ${quoted(subject)}`,
  nobody: 'Personne d’autre, parmi celles et ceux qui acceptent d’être joignables.',
  youAreNot: `Vous-même n’êtes pas joignable${NBSP}: vos collègues ne vous trouveront pas ici.`,
};

export const help = {
  title: 'Ce que Terrain sait faire',
  intro: `Terrain recueille ce que vous voyez en stage et le regroupe par thème, pour préparer les restitutions. Le plus court${NBSP}: /terrain signaler.`,
  more: `Pour en savoir plus sur une commande${NBSP}: /terrain aide suivi de son nom.`,
  halves: {
    title: 'Préparer une journée en deux moitiés, comme la journée parlementaire',
    steps: [
      ['/terrain demi-promotions', `répartir les élèves, puis figer.`],
      ['/terrain agenda creer', `une date par demi-promotion${NBSP}: lieu, heure, consignes d’accès.`],
      [
        '/terrain rappel creer',
        `un rappel par date${NNBSP}; l’aperçu dit à qui, quand et quoi avant l’envoi.`,
      ],
    ],
    chained: 'Chaque étape propose la suivante.',
    begin: 'Commencer',
  },
};

export const edition = {
  status: 'État',
  isOpen: 'Ouverte',
  isClosed: 'Close',
  schools: 'Écoles et promotions',
  themes: 'Thèmes',
  participants: 'Participants',
  reports: 'Fiches',
  calendar: 'Calendrier',
  create: 'Créer une édition',
  createIntro: `Une édition se décrit dans un fichier JSON${NBSP}: écoles, promotions, thèmes, groupes, calendrier.`,
  created: (name: string) => `L’édition ${quoted(name)} est créée`,
  createdWhy: 'Vous en êtes la coordination. Inscrivez-y les participants avec /terrain inscrire.',
  file: 'Fichier de l’édition',
  fileHint: 'JSON, UTF-8.',
  close: 'Fermer l’édition',
  closeQuestion: (name: string) => `Fermer l’édition ${quoted(name)}${NNBSP}?`,
  closeWarning:
    'Elle restera lisible, mais plus personne ne pourra y signaler ni la corriger. Vous pourrez la rouvrir.',
  closed: (name: string) => `L’édition ${quoted(name)} est close`,
  reopen: 'Rouvrir l’édition',
  reopened: (name: string) => `L’édition ${quoted(name)} est rouverte`,
  enrol: 'Inscrire des participants',
};

export const enrol = {
  title: 'Inscrire des participants',
  intro: `Un fichier CSV avec une ligne par personne${NBSP}: nom, prénom, courriel, école, rôle, stage, côté, territoire, groupe. Inscrire de nouveau une personne met sa ligne à jour.`,
  file: 'Fichier des participants',
  fileHint: 'CSV (point-virgule, virgule ou tabulation), tel que votre tableur l’enregistre, ou JSONL.',
  submit: 'Inscrire',
  done: (n: number) => `${count(n, 'personne inscrite', 'personnes inscrites')}`,
  refused: (n: number) =>
    `${count(n, 'ligne n’est pas entrée', 'lignes ne sont pas entrées')}. Corrigez-les et déposez de nouveau le fichier${NBSP}:`,
  more: (n: number) => `… et ${n} autres.`,
};

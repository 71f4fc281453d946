import { count, NBSP, NNBSP, quoted } from '../../../../bot/wording/typography.ts';

const reports = (n: number) => count(n, 'fiche', 'fiches');

/** The French of subjects, reports and dates. */
export const subject = {
  terms: (words: readonly string[]) => `Ses mots${NBSP}: ${words.join(', ')}`,
  backTo: (label: string) => `Synthèse${NBSP}: ${label}`,
  answers: 'Ce qui y répond ailleurs',
  noAnswer: 'Personne n’y répond encore.',
  correct: 'Corriger le regroupement',
  correctLead: 'Votre avis l’emporte sur le calcul, et il dure.',
  rename: 'Renommer',
  merge: 'Fusionner avec…',
  alone: 'Mettre cette fiche à part',
  move: 'Rattacher à un autre sujet',
  ofReport: (n: number) => `fiche${NBSP}${n}`,
};

export const report = {
  title: (n: number) => `Fiche${NBSP}${n}`,
  filed: (at: string) => `Déposée ${at}`,
  corrected: (at: string) => `Corrigée ${at}`,
  withdrawn: `Retirée${NBSP}: elle ne compte plus dans la synthèse.`,
  inSubject: 'Sujet',
  theme: 'Thème',
  place: 'Lieu',
  side: 'Côté',
  ownWords: 'Dit par son auteur',
  noSubject: 'Signal isolé, ou pas encore regroupée',
  history: 'Ce qu’elle disait avant',
  until: (at: string) => `Jusqu’au ${at}`,
  yours: 'Cette fiche est la vôtre.',
  edit: 'Modifier',
  withdraw: 'Retirer',
  restore: 'Rétablir',
  erase: 'Effacer',
};

export const mine = {
  title: 'Mes fiches',
  lead: (n: number) => `${reports(n)}, la plus récente en tête.`,
  empty: `Aucune fiche encore. La première${NNBSP}?`,
  how: (channel: string) =>
    `Dans le salon #${channel}, tapez ${quoted('/terrain signaler')} et dites ce que vous avez vu.`,
  go: 'Y aller',
  withdrawn: 'Retirée',
  notStudent: 'Les fiches sont celles des élèves en stage.',
};

export const agenda = {
  title: 'Agenda',
  lead: (edition: string) => `Les dates de ${quoted(edition)}.`,
  empty: 'Aucune date encore.',
  subscribe: 'S’abonner depuis mon calendrier',
  create: 'Créer un événement',
  bringIn: 'Importer un calendrier',
  over: (n: number) => `${count(n, 'date passée', 'dates passées')}`,
};

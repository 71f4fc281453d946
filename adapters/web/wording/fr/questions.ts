import { count, enumerate, NBSP, NNBSP, quoted } from '../../../../bot/wording/typography.ts';

const all = (titles: readonly string[]) => enumerate(titles.map(quoted), 'et');
const reports = (n: number) => count(n, 'fiche', 'fiches');

/** The French of the questions that a group answers. */
export const questions = {
  title: 'Questions pour mieux regrouper',
  lead: 'Les questions les plus utiles d’abord, une touche par réponse. Votre réponse l’emporte sur le calcul, et s’annule d’une touche.',
  progress: (answers: number, placed: number, of: number) =>
    `${count(answers, 'réponse', 'réponses')}. ${placed < 2 ? `${placed}${NBSP}fiche sur ${of} placée` : `${reports(placed)} sur ${of} placées`} par une personne.`,
  which: `À quel sujet appartient cette fiche${NNBSP}?`,
  asked: (n: number) => `Fiche${NBSP}${n}${NBSP}: à quel sujet appartient-elle${NNBSP}?`,
  none: `Aucun${NBSP}: c’est un signal isolé`,
  other: 'Un autre sujet',
  otherLabel: 'Quel autre sujet',
  otherHint: `Choisissez dans la liste, ou donnez un nom nouveau, en deux à six mots.`,
  place: 'Placer',
  found: `Nouveau sujet${NBSP}: ${quoted('{name}')}`,
  skip: 'Passer',
  undo: 'Annuler',
  /** Keys beside the digits of the subjects and 0. */
  keys: { other: 'a', skip: 'p', undo: 'z' },
  noAnswerYet: 'Votre dernière réponse s’annulera ici.',
  last: (n: number, subject: string) =>
    `Fiche${NBSP}${n}${NBSP}: ${subject === '' ? 'signal isolé' : quoted(subject)}.`,
  undone: (n: number) => `Réponse annulée. La fiche${NBSP}${n} est de nouveau à placer.`,
  passed: (n: number) => `Fiche${NBSP}${n} passée.`,
  replaced: `Quelqu’un d’autre vient de répondre à cette question. En voici une autre.`,
  done: 'Plus de question utile pour l’instant',
  doneWhy: 'D’autres viendront avec de nouvelles fiches.',
  heldWhy: 'Vos collègues ont sous les yeux celles qui restent.',
  resume: (n: number) => `Reprendre ${n < 2 ? 'la fiche passée' : `les ${n}${NBSP}fiches passées`}`,
  toSynthesis: 'Lire la synthèse',
  grouping: 'Le regroupement en ce moment',
  state: (version: number, subjects: number) =>
    `Version${NBSP}${version} · ${count(subjects, 'sujet', 'sujets')}`,
  refreshing: 'il se refait…',
  gist: (changes: string) => `${NBSP}: ${changes.charAt(0).toLocaleLowerCase('fr')}${changes.slice(1)}`,
  since: 'Depuis le début de la séance',
  noChange: 'Rien n’a encore bougé.',
  counts: {
    new: (n: number) => count(n, 'sujet nouveau', 'sujets nouveaux'),
    grown: (n: number) => count(n, 'sujet grandi', 'sujets grandis'),
    merged: (n: number) => count(n, 'sujet élargi à d’autres', 'sujets élargis à d’autres'),
    split: (n: number) => count(n, 'sujet partagé', 'sujets partagés'),
    gone: (n: number) => count(n, 'sujet disparu', 'sujets disparus'),
    renamed: (n: number) => count(n, 'titre changé', 'titres changés'),
  },
  summary: (parts: readonly string[]) => `${enumerate(parts, 'et')}.`,
  updated: (version: number, changes: string) => `Version${NBSP}${version}${NBSP}: ${changes}`,
  changes: {
    new: (title: string) => `Nouveau${NBSP}: ${quoted(title)}`,
    gone: (title: string) => `Disparu${NBSP}: ${quoted(title)}`,
    merged: (title: string, others: readonly string[]) => `${quoted(title)} réunit ${all(others)}`,
    split: (title: string, others: readonly string[]) => `${quoted(title)} donne des fiches à ${all(others)}`,
    renamed: (title: string, before: string) => `${quoted(before)} devient ${quoted(title)}`,
  },
  sizes: 'Fiches par sujet',
  fresh: 'nouveau',
  more: (n: number) => `${reports(n)} de plus`,
  fewer: (n: number) => `${reports(n)} de moins`,
  reports,
  isolated: 'Signaux isolés',
};

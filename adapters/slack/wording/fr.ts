import { NBSP, NNBSP } from '../../../bot/wording/typography.ts';

/** What the Slack adapter itself says. The bot's own words come from its wording. */
export const french = {
  command: 'Le terrain de la promotion : signaler, lire, corriger',
  shortcut: 'Signaler dans Terrain',
  description: 'Ce que les élèves voient sur le terrain, regroupé pour les restitutions',
  longDescription:
    'Terrain recueille ce que les élèves voient en stage, regroupe par sujet ce qu’ils ont été plusieurs à voir et ' +
    'donne à chaque groupe de travail la matière de sa restitution. Chacun relit, corrige, retire et efface ce qu’il a ' +
    'écrit. Ce qui sort des écoles est anonyme.',
  choose: 'Choisir',
  continued: (page: number, pages: number) => `Suite (page ${page} sur ${pages})`,
  cutShort: 'La suite est trop longue pour Slack. Elle est entière dans les pages de Terrain.',
  picture: (alternative: string) => `Illustration${NBSP}: ${alternative}`,
  openForm: 'Ouvrir le formulaire',
  formLate: 'Slack n’a pas laissé le temps d’ouvrir le formulaire. Le bouton l’ouvre.',
  close: 'Annuler',
  back: 'Fermer',
  send: 'Envoyer',
  working: 'Enregistrement…',
  workingLong: 'Terrain enregistre votre réponse. Elle arrive dans la conversation.',
  done: 'C’est fait',
  doneLong: 'La réponse est dans la conversation.',
  search: 'Tapez pour chercher',
  yes: 'Oui',
  tooOld: 'Ce bouton est trop ancien. Retapez la commande.',
  someone: 'une personne',
  wentWrong: (reference: string) =>
    `Terrain n’a pas pu répondre. Réessayez${NNBSP}; si cela recommence, donnez cette référence à la coordination${NBSP}: ${reference}.`,
  badFile: 'Le fichier n’a pas pu être lu. Déposez-le de nouveau.',
};

import { count, NBSP, NNBSP, quoted } from '../typography.ts';

/** Who people are on platforms. */
export const account = {
  whoAreYou: `Bonjour${NNBSP}! Terrain ne vous connaît pas encore ici`,
  wayIn: `Votre coordination vous a donné un code, ou peut le faire${NBSP}: tapez /terrain relier suivi de ce code. Si vous utilisez déjà Terrain ailleurs, /terrain relier vous y en donne un.`,
  giveCode: 'Donner mon code',
  code: 'Votre code',
  tie: 'Relier',
  tied: (name: string) => `Bonjour ${name}${NNBSP}! Ce compte est maintenant le vôtre`,
  tiedWhy: `Vos fiches et vos droits sont les mêmes ici qu’ailleurs. Pour commencer${NBSP}: /terrain signaler.`,
  yourCode: (code: string) => `Votre code${NBSP}: ${code}`,
  yourCodeWhy: (code: string) =>
    `Là où Terrain ne vous connaît pas encore, tapez /terrain relier ${code}. Il sert une fois${NNBSP}; ne le donnez à personne.`,
  codesTitle: (n: number) => `${count(n, 'personne', 'personnes')} sans compte relié`,
  codesWhy: `Chaque code sert une fois, trente jours durant. Donnez-le à la personne, et à elle seule${NBSP}: elle le tape après /terrain relier.`,
  codeLine: (name: string, code: string) => `${name}${NBSP}: ${code}`,
  codeOf: (name: string, code: string) => `Code de ${name}${NBSP}: ${code}`,
  codesMore: (n: number) =>
    `Et ${count(n, 'autre', 'autres')}${NBSP}: /terrain codes suivi d’un nom donne celui d’une personne.`,
  allTied: 'Tout le monde a un compte relié',
};

/** What channels speak of. */
export const channel = {
  title: 'Le thème de ce salon',
  tied: (theme: string) => `Ce salon parle du thème ${quoted(theme)}`,
  tiedWhy: 'Ici, /terrain signaler n’a plus besoin du thème, et les nouveautés de la synthèse s’annoncent.',
  untied: 'Ce salon ne parle d’aucun thème',
  untiedWhy: 'Pour signaler ici, il faut nommer le thème.',
  speaksOf: (theme: string) => `Ce salon parle du thème ${quoted(theme)}`,
  speaksOfNone: 'Ce salon ne parle d’aucun thème',
  whichTheme: `De quel thème doit-il parler${NNBSP}?`,
  without: 'D’aucun thème',
  inAChannel: 'Tapez /terrain salon suivi d’un thème dans le salon qui doit en parler.',
  create: 'Créer un salon',
  whichToCreate: `Pour quel thème créer un salon${NNBSP}?`,
  creating: (name: string) => `Le salon #${name} se prépare`,
  creatingWhy: 'Un message vous dira quand il sera prêt.',
  created: (name: string) => `Le salon #${name} est prêt`,
  createdWhy: (theme: string) => `Il parle du thème ${quoted(theme)}. Chacun peut le rejoindre.`,
};

/** What concerns me now. */
export const home = {
  title: (edition: string) => `Terrain · ${edition}`,
  asked: 'Ce qui vous est demandé',
  nothingAsked: 'Rien pour le moment.',
  questions: (n: number, theme: string) =>
    `${count(n, 'question', 'questions')} pour mieux regrouper les fiches de ${quoted(theme)}.`,
  answer: 'Y répondre',
  dates: 'Prochaines dates',
  noReport: 'Aucune fiche pour l’instant.',
};

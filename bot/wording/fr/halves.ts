import { NBSP, NNBSP } from '../typography.ts';

/** The two halves of each promotion. */
export const halves = {
  title: 'Demi-promotions',
  half: (half: string) => `Demi-promotion ${half}`,
  tally: (...counts: readonly number[]) => `A${NBSP}: ${counts[0]}, B${NBSP}: ${counts[1]}`,
  byGroup: 'Par groupe de travail',
  none: 'Les demi-promotions ne sont pas encore faites',
  noneWhy:
    'Terrain propose une répartition équilibrée par école, thème et groupe de travail. Vous la voyez avant de la prendre.',
  notYet: 'Votre coordination vous dira la vôtre.',
  open: 'Les élèves peuvent encore échanger, deux à deux, dans leur promotion.',
  frozen: `La répartition est figée${NBSP}: plus personne n’échange.`,
  propose: 'Proposer une répartition',
  proposal: (seed: number) => `Répartition proposée (n°${NBSP}${seed})`,
  balanced:
    'Dans chaque promotion, chaque thème et chaque groupe, les deux moitiés diffèrent d’une personne au plus.',
  replaces: 'La prendre remplace les demi-promotions actuelles et retire les échanges demandés.',
  willHear: 'Déjà prévenues pour l’autre moitié, ces personnes apprendront leur nouvelle date.',
  peopleChanged: 'La liste des élèves a changé entre-temps. Voici la répartition d’aujourd’hui.',
  take: 'Prendre cette répartition',
  another: 'En voir une autre',
  taken: 'La répartition est prise',
  freeze: 'Figer',
  isFrozen: 'La répartition est figée',
  thaw: 'Permettre de nouveau les échanges',
  isThawed: 'Les échanges sont de nouveau possibles',
  yours: (half: string) => `Vous êtes dans la demi-promotion ${half}`,
  mayStillSwap:
    'Vous pouvez échanger avec une personne de votre promotion qui est dans l’autre moitié, si elle accepte.',
  ask: 'Demander un échange',
  askWhy: 'La personne reçoit votre demande. Rien ne change tant qu’elle n’a pas accepté.',
  whom: 'Avec qui',
  nobody: 'Personne avec qui échanger',
  nobodyWhy: 'Un échange se fait entre deux élèves d’une même promotion, chacun dans une moitié.',
  isAsked: (name: string) => `Votre demande est envoyée à ${name}`,
  isAskedWhy: 'Un message vous dira sa réponse.',
  youAsked: (name: string) => `Vous avez demandé un échange à ${name}.`,
  withdraw: 'Retirer ma demande',
  asksYou: (name: string) => `${name} vous propose d’échanger vos demi-promotions`,
  asksYouWhy: (half: string) =>
    `Vous êtes dans la demi-promotion ${half}${NNBSP}; vous prendriez sa place, et elle la vôtre${NBSP}: lieu, heure et consignes compris.`,
  accept: 'Accepter',
  decline: 'Refuser',
  answered: {
    accepted: 'L’échange est fait',
    declined: 'Vous avez refusé l’échange',
    withdrawn: 'Votre demande est retirée',
  },
  theyAnswered: {
    accepted: (name: string) => `${name} accepte l’échange`,
    declined: (name: string) => `${name} préfère ne pas échanger`,
  },
  /** What each half's day still lacks. */
  days: {
    title: 'La date de chaque demi-promotion',
    next: 'La suite',
    noDate: 'pas encore de date',
    noReminder: 'pas encore de rappel',
    reminder: (n: number, status: string) => `rappel${NBSP}${n} ${status}`,
    create: (half: string) => `Créer la date de la demi-promotion${NBSP}${half}`,
    remind: (half: string) => `Préparer le rappel de la demi-promotion${NBSP}${half}`,
    confirm: (half: string) => `Programmer le rappel de la demi-promotion${NBSP}${half}`,
    done: 'Chaque demi-promotion a sa date et son rappel. Rien d’autre à faire.',
  },
};

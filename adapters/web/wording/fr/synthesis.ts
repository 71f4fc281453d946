import { count, enumerate, NBSP, NNBSP } from '../../../../bot/wording/typography.ts';
import type { SolidityLevel } from '../../solidity-level.ts';

const reports = (n: number) => count(n, 'fiche', 'fiches');
const places = (n: number) => count(n, 'lieu', 'lieux');

/** How often a subject is found again. */
export const solidity = {
  levels: { solid: 'Solide', fair: 'Assez solide', fragile: 'Fragile', weak: 'Très fragile' } as Record<
    SolidityLevel,
    string
  >,
  found: (times: number) => `retrouvé ${times}${NBSP}fois sur${NBSP}100`,
  lead: 'Un sujet est solide quand on le retrouve presque toujours en regroupant les fiches sans une sur dix, tirée au hasard.',
  ofOne:
    'C’est le nombre de fois où l’on retrouve ce sujet en regroupant le thème sans une fiche sur dix, tirée au hasard.',
};

/** The French of the syntheses. */
export const syntheses = {
  title: 'Synthèses',
  lead: 'Un thème par page, et ce qui y revient.',
  counts: (n: number, subjects: number) => `${reports(n)} · ${count(subjects, 'sujet', 'sujets')}`,
  none: `Aucune fiche encore. La première${NNBSP}?`,
  unreadable: 'Cette synthèse ne peut pas être lue pour l’instant.',
};

export const synthesis = {
  kicker: (version: number, at: string) => `Synthèse du thème · version${NBSP}${version} · ${at}`,
  pageTitle: (label: string) => `Synthèse · ${label}`,
  themes: 'Thèmes',
  contents: 'Dans cette page',
  summary: (n: number, authors: number, where: number, territories: number) => {
    const by = authors === 0 ? '' : ` de ${count(authors, 'élève', 'élèves')}`;
    const seen =
      where === 0
        ? ''
        : `, ${count(where, 'lieu de stage', 'lieux de stage')} dans ${count(territories, 'territoire', 'territoires')}`;
    return `${reports(n)}${by}${seen}.`;
  },
  subjects: (n: number) => count(n, 'sujet', 'sujets'),
  recur: (n: number): string => (n < 2 ? ` revient${NNBSP}; ` : ` reviennent${NNBSP}; `),
  isolated: (n: number) => count(n, 'signal isolé', 'signaux isolés'),
  kept: (n: number): string => (n < 2 ? ' est gardé à part.' : ' sont gardés à part.'),
  since: (version: number, created: number, grown: number) => {
    const parts = [
      ...(created > 0 ? [count(created, 'sujet nouveau', 'sujets nouveaux')] : []),
      ...(grown > 0 ? [count(grown, 'sujet qui grandit', 'sujets qui grandissent')] : []),
    ];
    return ` Depuis la version${NBSP}${version}${NBSP}: ${enumerate(parts, 'et')}.`;
  },
  questions: 'Mieux regrouper',
  stale: `Des fiches ou des corrections plus récentes attendent la prochaine version.`,
  coverage: 'Couverture',
  inSubject: 'Dans un sujet',
  alone: 'Isolées',
  percent: (n: number) => `${n}${NBSP}%`,
  recurring: 'Ce qui revient',
  noSubject: `Rien ne revient encore${NBSP}: il faut au moins deux fiches qui parlent de la même chose.`,
  empty: `Aucune fiche encore. La première${NNBSP}?`,
  fileOne: 'Aller dans le salon du thème',
  places,
  territories: (n: number) => count(n, 'territoire', 'territoires'),
  schools: (names: readonly string[], all: number) => {
    if (names.length > 1 && names.length === all) return all === 2 ? 'les deux écoles' : 'toutes les écoles';
    return enumerate(names, 'et');
  },
  bothSides: 'Vu des deux côtés.',
  oneSide: (side: string) => `Vu d’un seul côté${NBSP}: ${side}.`,
  fresh: 'Nouveau',
  grown: 'Grandit',
  works: 'Ce qui marche',
  blocks: 'Ce qui bloque',
  seen: 'Ce qui a été vu',
  allReports: (n: number) => (n < 2 ? 'La fiche de ce sujet' : `Les ${reports(n)} de ce sujet`),
  report: (n: number) => `fiche${NBSP}${n}`,
  orphans: 'Ce à quoi personne ne répond encore',
  orphansLead: (n: number) =>
    n < 2
      ? 'Ce point de blocage n’a ni bonne pratique ni proposition. C’est une question du débat.'
      : `Ces ${n}${NBSP}points de blocage n’ont ni bonne pratique ni proposition. Ce sont les questions du débat.`,
  noOrphan: 'Chaque point de blocage a une bonne pratique ou une proposition en face.',
  unused: 'Bonnes pratiques sans point de blocage en face',
  unusedLead: `Elles marchent quelque part, et rien n’a été signalé en regard. Qui pourrait s’en servir${NNBSP}?`,
  noUnused: 'Chaque bonne pratique répond à un point de blocage.',
  answered: 'Les réponses venues du terrain',
  answeredLead: 'Chaque point de blocage, et la fiche qui lui répond le mieux.',
  otherAnswered: (n: number) =>
    `Et ${n}${NBSP}${n < 2 ? 'autre point de blocage a une réponse' : 'autres points de blocage ont une réponse'}`,
  alsoAnswers: `Répondent aussi${NBSP}:`,
  crossed: 'Regards croisés',
  stateAndLocal: 'État et collectivités',
  schoolAndSchool: 'École par école',
  both: 'Vu par les deux',
  everySchool: (n: number): string => (n === 2 ? 'Vu par les deux écoles' : 'Vu par toutes les écoles'),
  onlyOne: (name: string) => `Vu seulement côté ${name}`,
  onlySchool: (name: string) => `Vu seulement par ${name}`,
  nothingCrossed: 'Rien ici pour l’instant.',
  lone: 'Signaux isolés',
  loneLead: `Dits une fois, gardés tels quels${NBSP}: un signal seul peut compter.`,
  noLone: 'Aucun signal isolé.',
  annex: 'Les fiches',
};

import { count, NBSP, NNBSP, quoted } from '../../bot/wording/typography.ts';
import { encoder, encoderErrors } from './wording-fr-encoder.ts';
import { platformHelp, platforms } from './wording-fr-platforms.ts';

const help = {
  titles: {
    'Usage:': `Usage${NBSP}:`,
    'Arguments:': `Arguments${NBSP}:`,
    'Options:': `Options${NBSP}:`,
    'Commands:': `Commandes${NBSP}:`,
  } as Readonly<Record<string, string>>,
  usage: '[options] [commande]',
  options: '[options]',
  help: 'affiche cette aide',
  version: 'affiche la version',
  about:
    'Terrain recueille ce que des élèves voient en stage, le regroupe par sujet et prépare les restitutions.\n' +
    `Les données sont dans le dossier que nomme TERRAIN_DATA (à défaut${NBSP}: data).`,
  start: 'ouvre l’espace de travail local dans le navigateur',
  analyse: 'regroupe par sujet les fiches d’un fichier CSV ou JSONL, sans rien enregistrer',
  import: 'fait entrer un fichier dans les données de Terrain',
  export: 'écrit les données de l’édition en cours dans un fichier',
  inputFile: `fichier à lire${NNBSP}; - pour l’entrée standard`,
  theme: 'ne prend que les fiches de ce thème',
  subjects: `nombre de sujets${NNBSP}; à défaut, il est tiré des fiches`,
  keepAll: 'ne laisse aucune fiche seule',
  seed: `nombre qui fixe le tirage${NNBSP}; à défaut 1`,
  analyseFormat: `forme du résultat${NBSP}: json (à défaut), text ou html`,
  corrections: `corrections à suivre${NBSP}: fichier JSONL, une par ligne`,
  vectors: `vecteurs des fiches${NBSP}: fichier .npy, un par ligne du fichier lu`,
  encoderUrl: 'adresse d’un serveur qui calcule les vecteurs des fiches',
  questions: `ajoute au JSON les N${NBSP}questions dont la réponse apprendrait le plus`,
  encoder: 'installe un encodeur de textes, dit lequel est utilisé ou l’enlève',
  encoderUsage: '[options] <commande>',
  encoderCommands: {
    install: `installe un encodeur sur cette machine (91${NBSP}Mo)`,
    status: 'dit quel encodeur est utilisé et s’il répond',
    remove: 'enlève l’encodeur installé',
  },
  ...platformHelp,
  importType: `ce que le fichier contient${NBSP}: reports (fiches), participants, edition ou events (calendrier)`,
  exportType: `ce qu’il faut écrire${NBSP}: reports (fiches), participants ou codes (pour relier un compte)`,
  exportFormat: `forme du fichier${NBSP}: csv (à défaut) ou jsonl`,
  output: `fichier à écrire${NNBSP}; à défaut, la sortie standard`,
};

const errors = {
  unknownOption: (name: string) =>
    `L’option ${name} n’existe pas${NNBSP}; terrain --help montre celles qui existent.`,
  unknownCommand: (name: string) =>
    `La commande ${quoted(name)} n’existe pas${NNBSP}; terrain --help montre celles qui existent.`,
  missingArgument: () => `Il manque le fichier à lire${NNBSP}; donnez son nom, ou - pour l’entrée standard.`,
  missingValue: (option: string) => `L’option ${option} attend une valeur.`,
  missingOption: (option: string, known: string) => `L’option ${option} est nécessaire${NBSP}: ${known}.`,
  tooMany: () => `Il y a trop d’arguments${NNBSP}; terrain --help montre comment écrire la commande.`,
  usage: () => `La commande n’est pas bien écrite${NNBSP}; terrain --help montre comment l’écrire.`,
  badChoice: (option: string, value: string, known: string) =>
    `L’option ${option} ne prend pas ${quoted(value)}${NNBSP}; choisissez parmi${NBSP}: ${known}.`,
  badCount: (option: string, value: string) =>
    `L’option ${option} attend un nombre entier à partir de 1, et non ${quoted(value)}.`,
  badSeed: (option: string, value: string) =>
    `L’option ${option} attend un nombre entier, et non ${quoted(value)}.`,
  noFile: (name: string) => `Le fichier ${quoted(name)} n’existe pas.`,
  isFolder: (name: string) => `${quoted(name)} est un dossier${NNBSP}; donnez un fichier.`,
  cannotRead: (name: string) =>
    `Le fichier ${quoted(name)} ne peut pas être lu${NNBSP}; vérifiez vos droits.`,
  cannotWrite: (name: string) =>
    `Le fichier ${quoted(name)} ne peut pas être écrit${NNBSP}; vérifiez le dossier et vos droits.`,
  badRows: (first: string, others: number) =>
    others === 0 ? `${first}.` : `${first} (et ${count(others, 'autre ligne', 'autres lignes')} à corriger).`,
  severalThemes: (known: string) =>
    `Le fichier compte plusieurs thèmes${NNBSP}; choisissez avec --theme parmi${NBSP}: ${known}.`,
  unknownTheme: (name: string, known: string) =>
    `Le thème ${quoted(name)} n’est pas dans le fichier${NNBSP}; choisissez parmi${NBSP}: ${known}.`,
  nothingIn: (name: string) => `Aucune ligne de ${quoted(name)} n’a pu entrer.`,
  ...encoderErrors,
  noRows: (name: string) => `Le fichier ${quoted(name)} ne contient aucune ligne.`,
};

const analysis = {
  noTheme: 'Fiches',
  coverage: (reports: number, grouped: number, subjects: number, isolated: number) =>
    `${count(reports, 'fiche', 'fiches')}${NBSP}: ${grouped} dans ${count(subjects, 'sujet', 'sujets')}, ${count(isolated, 'signal isolé', 'signaux isolés')}.`,
  subject: (reports: number, places: number, people: number) =>
    [
      count(reports, 'fiche', 'fiches'),
      ...(places === 0 ? [] : [count(places, 'lieu', 'lieux')]),
      ...(people === 0 ? [] : [count(people, 'personne', 'personnes')]),
    ].join(', '),
  quoted,
  practice: `Bonne pratique${NBSP}: `,
  blocking: `Point de blocage${NBSP}: `,
  answers: 'Ce qui répond aux points de blocage',
  answeredBy: `ce qui y répond${NBSP}: `,
  orphans: (n: number) => `${count(n, 'point de blocage reste', 'points de blocage restent')} sans réponse`,
  isolated: 'Signaux isolés',
};

/** The French of the command line. */
export const fr = {
  help,
  errors,
  analysis,
  encoder,
  platforms,
  progress: (share: number) => `Regroupement… ${String(Math.round(share * 100)).padStart(3)}${NNBSP}%`,
  opened: (url: string) => `Terrain est ouvert${NBSP}: ${url} (Ctrl+C pour arrêter)`,
  imported: {
    edition: (name: string) => `L’édition ${quoted(name)} est créée.`,
    participants: (n: number) => `${count(n, 'personne inscrite', 'personnes inscrites')}.`,
    reports: (added: number, known: number) =>
      `${count(added, 'fiche ajoutée', 'fiches ajoutées')}${known === 0 ? '' : `, ${count(known, 'déjà là', 'déjà là')}`}.`,
    told: (titles: string) =>
      `Des personnes sont déjà prévenues${NBSP}: ${titles}. /terrain agenda importer fait ces changements, et montre d’abord ce qu’elles apprendront.`,
    events: (added: number, changed: number) =>
      `${count(added, 'événement ajouté', 'événements ajoutés')}, ${count(changed, 'changé', 'changés')}.`,
  },
  leftOut: (rows: number) => `${count(rows, 'ligne laissée', 'lignes laissées')} de côté${NBSP}:`,
  exported: (rows: number, name: string) =>
    `${count(rows, 'ligne écrite', 'lignes écrites')} dans ${quoted(name)}.`,
  standardInput: 'entrée standard',
};

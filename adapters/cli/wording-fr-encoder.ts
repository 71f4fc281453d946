import { count, NBSP, NNBSP, quoted } from '../../bot/wording/typography.ts';
import type { InstallProblem } from '../encoder/local/install-local-encoder.ts';
import type { NpyProblem } from '../files/read-npy.ts';

const NPY_PROBLEMS: Readonly<Record<NpyProblem, string>> = {
  'not-npy': 'n’est pas un tableau NumPy (.npy)',
  type: 'ne contient pas des nombres de type float16, float32 ou float64 (little-endian)',
  shape: 'n’est pas un tableau à deux dimensions, rangé ligne par ligne',
  length: 'est coupé, ou plus long qu’il ne l’annonce',
  'not-finite': 'contient une valeur qui n’est pas un nombre fini',
};

const LATER = `recommencez plus tard, ou passez-vous d’encodeur${NBSP}: tout fonctionne sans lui`;

const cannotInstall: Readonly<Record<InstallProblem, (detail: string) => string>> = {
  platform: () =>
    `L’encodeur ne s’installe que sous Linux sur un processeur x86-64${NNBSP}; ailleurs, donnez un serveur avec TERRAIN_ENCODER_URL.`,
  python: () =>
    `L’encodeur a besoin de Python${NBSP}3, introuvable ici${NNBSP}; installez python3 et recommencez.`,
  venv: () =>
    'Python ne peut pas créer d’environnement (module venv absent, sous Debian le paquet python3-venv, ou dossier des données fermé en écriture).',
  pip: (detail) =>
    `L’encodeur n’a pas pu être téléchargé par pip${detail === '' ? '' : ` (${detail})`}${NNBSP}; ${LATER}.`,
};

/** Errors about encoders, vectors and corrections. */
export const encoderErrors = {
  cannotInstall,
  badAddress: (option: string) =>
    `L’option ${option} attend l’adresse d’un serveur, par exemple http://127.0.0.1:8000.`,
  notTogether: (one: string, other: string) =>
    `Les options ${one} et ${other} ne vont pas ensemble${NNBSP}; choisissez l’une des deux.`,
  jsonOnly: (option: string) => `L’option ${option} ne va qu’avec --format json.`,
  badVectors: (name: string, problem: NpyProblem) => `Le fichier ${quoted(name)} ${NPY_PROBLEMS[problem]}.`,
  otherCount: (name: string, rows: number, reports: number) =>
    `Le fichier ${quoted(name)} compte ${count(rows, 'vecteur', 'vecteurs')} pour ${count(reports, 'fiche', 'fiches')}${NNBSP}; il en faut un par ligne, dans le même ordre.`,
  notJson: (name: string, line: number) =>
    `Ligne ${line} de ${quoted(name)}${NBSP}: ce n’est pas du JSON${NNBSP}; écrivez une correction par ligne.`,
  badCorrection: (name: string, line: number, field: string) =>
    `Ligne ${line} de ${quoted(name)}${NBSP}: ce n’est pas une correction, le champ ${quoted(field)} ne convient pas.`,
  unknownReport: (name: string, line: number, id: string) =>
    `Ligne ${line} de ${quoted(name)}${NBSP}: la fiche ${quoted(id)} n’est pas dans le fichier analysé.`,
};

/** What `terrain encoder` says. */
export const encoder = {
  installing: `Préparation de l’encodeur (91${NBSP}Mo à télécharger s’il n’est pas là)…`,
  installed: `L’encodeur est installé${NNBSP}; terrain start le démarrera.`,
  alreadyInstalled: `L’encodeur est déjà installé${NNBSP}; il n’y a rien à faire.`,
  serverWins: (url: string) =>
    `Le serveur ${quoted(url)}, donné par TERRAIN_ENCODER_URL, reste utilisé à sa place.`,
  removed: `Aucun encodeur n’est plus installé${NNBSP}; un Terrain ouvert s’en sert jusqu’à son prochain démarrage.`,
  none: `Aucun encodeur n’est utilisé${NBSP}: les fiches sont regroupées avec les vecteurs livrés (terrain encoder install en installe un).`,
  local: (name: string) => `Encodeur installé sur cette machine${NBSP}: ${name}.`,
  server: (url: string, model: string) => `Serveur ${quoted(url)}, modèle ${quoted(model)}.`,
  answers: (dimensions: number) =>
    `Il répond, par des vecteurs de ${count(dimensions, 'dimension', 'dimensions')}.`,
  silent: 'Il ne répond pas.',
  encoded: (encoded: number, reports: number) =>
    `${count(encoded, 'fiche', 'fiches')} sur ${reports} ${encoded > 1 ? 'ont leur' : 'a son'} vecteur.`,
};

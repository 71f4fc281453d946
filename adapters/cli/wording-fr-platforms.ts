import { count, NBSP, NNBSP, quoted } from '../../bot/wording/typography.ts';

/** What the help says of commands about platforms. */
export const platformHelp = {
  manifest: 'écrit ce que Slack demande pour créer l’application',
  manifestPlatform: 'slack',
  manifestUrl: `adresse où Slack joint Terrain${NNBSP}; à défaut, Socket Mode`,
  register: 'enregistre les commandes auprès de Discord',
  registerPlatform: 'discord',
  doctor: 'vérifie les réglages, les jetons, les droits, l’heure et les adresses, et dit quoi faire',
};

/** What `manifest`, `register` and `doctor` say. */
export const platforms = {
  machine: 'Cette machine',
  off: 'Pas branché.',
  unknown: (name: string, known: string) =>
    `Cette commande ne connaît pas ${quoted(name)}${NNBSP}; elle est faite pour ${known}.`,
  allWell: 'Tout va bien.',
  problems: (n: number) => `${count(n, 'chose à régler', 'choses à régler')}.`,
  notOn: (names: string) => `Discord n’est pas branché${NNBSP}; donnez ${names}.`,
  registered: (n: number) => `${count(n, 'commande enregistrée', 'commandes enregistrées')}.`,
  notRegistered: (reason: string) =>
    `Discord n’a pas enregistré les commandes${NBSP}: ${reason}${NNBSP}; terrain doctor dit pourquoi.`,
};

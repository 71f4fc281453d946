import { count, NBSP, NNBSP, quoted } from '../../../../bot/wording/typography.ts';

/** The French around the pages and in the rooms. */
export const shell = {
  product: 'Terrain',
  place: 'espace local',
  skip: 'Aller au contenu',
  menu: 'Menu',
  channels: 'Salons',
  direct: 'Messages privés',
  pages: 'Pages',
  syntheses: 'Synthèses',
  mine: 'Mes fiches',
  agenda: 'Agenda',
  you: 'Vous êtes',
  change: 'Changer',
  unread: (n: number) => `${n > 99 ? '99+' : n}`,
  unreadSpoken: (n: number) => count(n, 'message non lu', 'messages non lus'),
  offline: `Hors ligne${NBSP}: les nouveaux messages arriveront au retour de la connexion.`,
  newVersion: 'Une nouvelle version est prête.',
  showVersion: (version: number) => `Afficher la version${NBSP}${version}`,
  versionShown: (version: number) => `La version${NBSP}${version} est affichée.`,
};

export const welcome = {
  title: 'Bienvenue dans Terrain',
  what: 'Terrain recueille ce que chacun observe en stage, et rassemble par thème ce qui revient.',
  local: (edition: string) =>
    `Cet espace tourne sur votre machine, sans compte ni mot de passe${NNBSP}; les personnes de ${quoted(edition)} y sont d’exemple. Choisissez qui vous êtes${NBSP}: vous pourrez en changer à tout moment.`,
  enter: 'Entrer',
  nobody: `Personne n’est inscrit dans cette édition${NBSP}: la coordination doit d’abord importer la liste.`,
};

export const chat = {
  terrain: 'Terrain',
  assistant: 'assistant',
  onlyYou: 'Visible de vous uniquement',
  today: 'Aujourd’hui',
  yesterday: 'Hier',
  theme: (title: string) => `Thème${NBSP}: ${title}`,
  general: 'Pour toute l’édition, tous thèmes confondus.',
  privately: `Entre vous et Terrain${NBSP}: personne d’autre ne lit cette conversation.`,
  readSynthesis: 'Voir la synthèse',
  empty: `Rien encore ici. Écrivez à tout le monde, ou tapez /terrain pour ce que l’assistant sait faire.`,
  emptyPrivate: 'Rien encore ici. Tapez /terrain pour ce que l’assistant sait faire.',
  older: 'Messages plus anciens',
  newer: 'Revenir aux derniers messages',
  messages: 'Messages',
  message: 'Message',
  placeholder: 'Écrire un message, ou /terrain',
  send: 'Envoyer',
  commands: 'Commandes',
  suggestions: (n: number) => count(n, 'suggestion', 'suggestions'),
  sending: 'Votre message part…',
  running: 'Terrain prépare la réponse…',
  saving: 'Terrain enregistre…',
  notSent: `Cela n’est pas parti${NBSP}: la connexion manque. Votre texte est gardé${NNBSP}; envoyez-le de nouveau.`,
  formerPerson: 'Ancien participant',
  newMessage: (name: string) => `Nouveau message de ${name}`,
};

export const form = {
  optional: 'facultatif',
  choose: 'Choisir…',
  cancel: 'Annuler',
  close: 'Fermer',
  remaining: (n: number) => `${count(n, 'caractère reste', 'caractères restent')}`,
  tooLong: (n: number) => `${count(n, 'caractère de trop', 'caractères de trop')}`,
  atMost: (n: number) => `${n}${NBSP}caractères au plus.`,
  problems: (n: number) => `${count(n, 'réponse est à revoir', 'réponses sont à revoir')}.`,
};

export const errors = {
  title: 'Cette page ne peut pas s’ouvrir',
  notFound: 'Cette adresse ne mène à rien.',
  home: 'Revenir aux salons',
  channel: (name: string) => `Le salon ${quoted(`#${name}`)} n’existe pas dans cette édition.`,
};

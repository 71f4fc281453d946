import { count, NBSP, NNBSP, quoted } from '../../../bot/wording/typography.ts';

/** What the platform's own gestures say in French; the model of the other languages. */
export const fr = {
  next: 'Suite',
  previous: 'Retour',
  page: (n: number, of: number) => `Page${NBSP}${n} sur${NBSP}${of}`,
  openForm: 'Ouvrir le formulaire',
  formWaits: 'Votre formulaire est prêt.',
  correct: 'Corriger',
  formHasProblems: `Rien n’est perdu, mais il reste à corriger${NBSP}:`,
  continue: 'Continuer',
  formGoesOn: (done: number, of: number) =>
    `Partie${NBSP}${done} sur${NBSP}${of} notée. Il manque encore quelques réponses.`,
  whichPart: `Que voulez-vous changer${NNBSP}?`,
  onlyFirstChoices: (n: number) => `Les ${n} premiers choix.`,
  saidInChannel: 'La réponse est dans le salon.',
  gone: `Ce bouton a trop attendu${NNBSP}; refaites la commande.`,
  reportFromMessage: 'Signaler dans Terrain',
  commandSummary: `Terrain${NBSP}: signaler, lire les synthèses, retrouver ses fiches`,
  fileName: 'terrain.md',
  fatal: {
    token: `DISCORD_TOKEN n’est pas reconnu par Discord${NNBSP}; créez un nouveau jeton dans le portail des développeurs (Bot, Reset Token).`,
    invalidIntents: `Discord refuse les intents demandés${NNBSP}; mettez Terrain à jour.`,
    disallowedIntents: `Discord n’accorde pas un intent demandé${NNBSP}; Terrain ne demande que Guilds${NBSP}: mettez-le à jour.`,
    other: (code: number) => `Discord a raccroché pour de bon (code ${code})${NNBSP}; lancez terrain doctor.`,
  },
  doctor: {
    token: (name: string) => `Le jeton est celui de ${name}.`,
    tokenRefused: 'Discord refuse le jeton.',
    apiSilent: 'Discord ne répond pas.',
    apiTodo: 'Vérifiez que cette machine atteint https://discord.com, puis lisez https://discordstatus.com.',
    guild: (name: string) => `Le serveur Discord est ${quoted(name)}.`,
    guildMissing: 'Le serveur Discord n’est pas accessible.',
    guildTodo: `Vérifiez DISCORD_GUILD_ID, et invitez l’application sur ce serveur (README, étape 5).`,
    commands: (n: number) => `${count(n, 'commande enregistrée', 'commandes enregistrées')} sur le serveur.`,
    commandsTodo: 'Lancez terrain register discord.',
    gateway: 'La passerelle accepte la connexion et les intents.',
    gatewayFailed: 'La passerelle refuse la connexion.',
    gatewaySilent: `La passerelle ne répond pas${NNBSP}; vérifiez que le pare-feu laisse sortir wss vers gateway.discord.gg.`,
    clock: (seconds: number) =>
      `L’horloge diffère de celle de Discord de ${count(seconds, 'seconde', 'secondes')}.`,
    clockTodo: `Mettez le serveur à l’heure (NTP)${NBSP}: au-delà de quelques secondes, les délais de Discord se comptent mal.`,
    role: (name: string) => `Le rôle ${quoted(name)} désigne la coordination.`,
    roleMissing: (name: string) => `Le rôle ${quoted(name)} n’existe pas sur le serveur.`,
    roleTodo: 'Corrigez DISCORD_COORDINATORS, ou créez ce rôle.',
  },
};

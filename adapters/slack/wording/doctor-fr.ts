import { NBSP, NNBSP } from '../../../bot/wording/typography.ts';

/** What `terrain doctor` says of Slack. */
export const doctorFrench = {
  tokenGood: (team: string, bot: string) =>
    `Jeton du bot${NBSP}: accepté par «${NBSP}${team}${NBSP}», sous le nom ${bot}`,
  tokenRefused: (reason: string) => `Jeton du bot${NBSP}: refusé (${reason})`,
  tokenTodo:
    'Copiez dans SLACK_BOT_TOKEN le «\u00a0Bot User OAuth Token\u00a0» (xoxb-…) de la page «\u00a0OAuth & Permissions\u00a0» de l’application, ou réinstallez-la.',
  unreachable: (reason: string) => `Slack${NBSP}: ne répond pas (${reason})`,
  unreachableTodo:
    'Vérifiez que cette machine atteint https://slack.com (pare-feu, proxy), et https://slack-status.com.',
  scopesGood: (count: number) => `Droits${NBSP}: les ${count} droits demandés sont accordés`,
  scopesMissing: (scopes: string) => `Droits${NBSP}: il manque ${scopes}`,
  scopesTodo:
    'Remplacez le manifeste de l’application par celui de «\u00a0terrain manifest slack\u00a0», puis réinstallez-la.',
  clockGood: `Horloge${NBSP}: à l’heure de Slack`,
  clockWrong: (seconds: number) => `Horloge${NBSP}: ${seconds}${NBSP}s d’écart avec Slack`,
  clockTodo: `Mettez la machine à l’heure (NTP)${NNBSP}: au-delà de 5${NBSP}minutes, toutes les commandes sont refusées.`,
  appTokenGood: `Socket Mode${NBSP}: une connexion peut s’ouvrir`,
  appTokenRefused: (reason: string) => `Socket Mode${NBSP}: refusé (${reason})`,
  appTokenTodo:
    'Créez un «\u00a0App-Level Token\u00a0» (xapp-…) avec le droit connections:write, copiez-le dans SLACK_APP_TOKEN et activez «\u00a0Socket Mode\u00a0».',
  secretGood: `Secret de signature${NBSP}: de la bonne forme`,
  secretWrong: `Secret de signature${NBSP}: n’a pas la forme d’un secret de Slack`,
  secretTodo:
    'Copiez dans SLACK_SIGNING_SECRET le «\u00a0Signing Secret\u00a0» (32 caractères) de la page «\u00a0Basic Information\u00a0».',
  addressGood: (address: string) => `Adresse${NBSP}: Terrain répond à ${address}`,
  addressWrong: (address: string, reason: string) =>
    `Adresse${NBSP}: Terrain ne répond pas à ${address} (${reason})`,
  addressTodo:
    'Démarrez Terrain, et faites suivre cette adresse, en HTTPS, au port SLACK_PORT de cette machine. En Socket Mode (SLACK_APP_TOKEN), aucune adresse n’est nécessaire.',
  addressUnknown: `Adresse${NBSP}: non vérifiée`,
  addressUnknownTodo:
    'Donnez à «\u00a0terrain doctor\u00a0» l’adresse à laquelle Slack atteint Terrain (SLACK_URL), pour qu’elle soit essayée.',
  groupGood: (group: string, count: number) =>
    `Coordination${NBSP}: le groupe ${group} a ${count}${NBSP}membres`,
  groupMissing: (group: string) => `Coordination${NBSP}: aucun groupe ${group} dans l’espace de travail`,
  groupTodo:
    'Donnez dans SLACK_COORDINATORS le nom (sans @) ou l’identifiant d’un groupe d’utilisateurs qui existe.',
};

import type { doctorFrench } from './doctor-fr.ts';

export const doctorEnglish: typeof doctorFrench = {
  tokenGood: (team, bot) => `Bot token: accepted by “${team}”, as ${bot}`,
  tokenRefused: (reason) => `Bot token: refused (${reason})`,
  tokenTodo:
    'Copy the “Bot User OAuth Token” (xoxb-…) of the app’s page “OAuth & Permissions” into SLACK_BOT_TOKEN, or install the app again.',
  unreachable: (reason) => `Slack: no answer (${reason})`,
  unreachableTodo:
    'Check that this machine reaches https://slack.com (firewall, proxy), and https://slack-status.com.',
  scopesGood: (count) => `Scopes: the ${count} scopes asked for are granted`,
  scopesMissing: (scopes) => `Scopes: ${scopes} missing`,
  scopesTodo: 'Replace the app’s manifest by that of “terrain manifest slack”, then install the app again.',
  clockGood: 'Clock: as Slack’s',
  clockWrong: (seconds) => `Clock: ${seconds} s away from Slack’s`,
  clockTodo: 'Set the machine’s clock (NTP): beyond 5 minutes every command is refused.',
  appTokenGood: 'Socket Mode: a connection can be opened',
  appTokenRefused: (reason) => `Socket Mode: refused (${reason})`,
  appTokenTodo:
    'Make an “App-Level Token” (xapp-…) with the scope connections:write, copy it into SLACK_APP_TOKEN and switch “Socket Mode” on.',
  secretGood: 'Signing secret: of the right shape',
  secretWrong: 'Signing secret: not of the shape of Slack’s secrets',
  secretTodo:
    'Copy the “Signing Secret” (32 characters) of the page “Basic Information” into SLACK_SIGNING_SECRET.',
  addressGood: (address) => `Address: Terrain answers at ${address}`,
  addressWrong: (address, reason) => `Address: Terrain does not answer at ${address} (${reason})`,
  addressTodo:
    'Start Terrain, and forward this address, over HTTPS, to the port SLACK_PORT of this machine. In Socket Mode (SLACK_APP_TOKEN) no address is needed.',
  addressUnknown: 'Address: not checked',
  addressUnknownTodo:
    'Tell “terrain doctor” the address at which Slack reaches Terrain (SLACK_URL), so that it is tried.',
  groupGood: (group, count) => `Coordination: the group ${group} has ${count} members`,
  groupMissing: (group) => `Coordination: no group ${group} in the workspace`,
  groupTodo: 'Give the name (without @) or the id of an existing user group in SLACK_COORDINATORS.',
};
